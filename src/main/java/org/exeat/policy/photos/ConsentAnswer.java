package org.exeat.policy.photos;

/** What somebody said. Who said nothing has no answer, which is neither of these. */
public enum ConsentAnswer {
    GIVEN, DECLINED,
    /** Said no after all. */
    WITHDRAWN;

    boolean objects() {
        return this != GIVEN;
    }
}
