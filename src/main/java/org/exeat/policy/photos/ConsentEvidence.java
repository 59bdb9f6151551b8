package org.exeat.policy.photos;

/** By what the school can show what somebody said. */
public enum ConsentEvidence {
    PAPER_FORM,
    /** The papers of the pupil's admission, if they name the use. */
    ADMISSIONS_FORM,
    LETTER_OR_EMAIL,
    /** Said to somebody of the school, who noted it. Enough to object, not for what must be in writing. */
    SPOKEN;

    boolean written() {
        return this != SPOKEN;
    }
}
