package org.exeat.policy.photos;

/** By what the school can show what somebody said. */
public enum ConsentEvidence {
    PAPER_FORM,
    /** The papers of the pupil's admission, if they name the use. */
    ADMISSIONS_FORM,
    LETTER_OR_EMAIL,
    /**
     * Answered by the parent on a page of the school's: signed in, or by a one-time link to the address on file. It can
     * be read again word for word, so it is in writing (Interpretation Act 1978, Schedule 1), but no paper of the
     * admission.
     */
    ONLINE,
    /** Said to somebody of the school, who noted it. Enough to object, not for what must be in writing. */
    SPOKEN;

    boolean written() {
        return this != SPOKEN;
    }
}
