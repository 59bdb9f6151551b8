package org.exeat.policy.photos;

/** Why, and what to mind. */
public enum PostingReason {
    /** Only one's own children are in it; what is posted of them is their parents' to decide. */
    OWN_CHILDREN_ONLY,
    /** Other children are in it, or may be. */
    OTHERS_CHILDREN,
    /** Everybody could see other children and tell who they are. */
    OTHERS_KNOWN_TO_ALL,
    /** Everybody could tell who one's own child is and where to find them. */
    OWN_KNOWN_TO_ALL,
    /** A group may pass it on. */
    PASSED_ON,
    /** The school may have said what is allowed at that event. */
    EVENT_MAY_HAVE_RULES,
    /** The school said that no pictures are taken at that event. */
    EVENT_NO_PHOTOGRAPHS,
    /** The school asked there for pictures of one's own child only, and not to put them online. */
    EVENT_OWN_CHILD_NOT_ONLINE,
    /** The school asked there for pictures of one's own child only. */
    EVENT_OWN_CHILD,
    /** The school said that pictures may be taken at that event. */
    EVENT_ALLOWED
}
