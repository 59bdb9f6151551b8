package org.exeat.people;

/** What span of the school's year a session of a roster is. */
public enum SessionKind {
    GRADING_PERIOD, SEMESTER, SCHOOL_YEAR, TERM
}
