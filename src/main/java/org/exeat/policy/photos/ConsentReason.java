package org.exeat.policy.photos;

/** What stands against a use. There is none for a safeguarding bar: no reason tells of it. */
public enum ConsentReason {
    NOT_ANSWERED, DECLINED, WITHDRAWN, PARENTS_DIFFER, ENDED,
    /** Only somebody said yes who may not consent. */
    NOT_RESPONSIBLE,
    PUPIL_DECLINED,
    /** The pupil is old enough to be asked and has not answered. */
    PUPIL_NOT_ASKED,
    /** Picture and name together would be fine, but somebody objects to one of the two. */
    PART_DECLINED,
    /** There is consent, but not as the policy demands it. */
    EVIDENCE_TOO_WEAK,
    POLICY_FORBIDS
}
