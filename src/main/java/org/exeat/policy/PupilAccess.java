package org.exeat.policy;

/** When pupils of a year group may use social media in the school's charge. */
public enum PupilAccess {
    NEVER,
    /** Only where a teacher has authorised it within a lesson. */
    LESSON_ONLY,
    /** In a named place, or where a teacher has authorised it within a lesson. */
    PLACE_OR_LESSON,
    ALWAYS;

    /** True where a teacher's authorisation lets a pupil in who would otherwise be out. */
    public boolean yieldsToAuthorisation() {
        return this == LESSON_ONLY || this == PLACE_OR_LESSON;
    }
}
