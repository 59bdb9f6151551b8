package org.exeat.policy.exceptions;

/** On what occasion somebody is reminded of a request. */
public enum Occasion {
    /** A decision is due tomorrow, or was due before. */
    DECISION_DUE,
    /** What was granted ends within a week. */
    END_NEAR,
    /** What was granted holds on, but the edition in force now offers no such exception. */
    EDITION_CHANGED
}
