package org.exeat.people;

/** What a person is in a roster; a roster says STUDENT where a policy says pupil. */
public enum RosterRole {
    ADMINISTRATOR, AIDE, GUARDIAN, PARENT, PROCTOR, RELATIVE, STUDENT, TEACHER;

    /** Whether the policy's clauses about pupils speak of this person. */
    public boolean isPupil() {
        return this == STUDENT;
    }

    /** Whether this person is a pupil's parent, or somebody else who answers for one. */
    public boolean answersForPupils() {
        return this == PARENT || this == GUARDIAN || this == RELATIVE;
    }

    /** Whether this person may be named as a lesson's teacher. */
    public boolean isStaff() {
        return this == ADMINISTRATOR || this == AIDE || this == PROCTOR || this == TEACHER;
    }
}
