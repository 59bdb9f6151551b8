package org.exeat.policy.photos;

/** What a parent can do instead of posting a picture as they meant to. */
public enum Instead {
    /** To ask the parents of the others in it, and to wait for their yes. */
    ASK_PARENTS,
    /** To cut the others out, or to take another picture. */
    CROP,
    /** To send it to the families in it and to nobody else. */
    FAMILIES_IN_IT,
    /** To show one of their own child to their own family and friends. */
    FAMILY_ONLY,
    /** To keep it to themselves, or to delete it. */
    KEEP_IT,
    /** To ask the school whether it took pictures of its event that it shares. */
    ASK_SCHOOL
}
