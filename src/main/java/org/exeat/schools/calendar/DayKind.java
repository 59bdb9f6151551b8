package org.exeat.schools.calendar;

/** Whether a day is a school day, and why not. */
public enum DayKind {
    SCHOOL_DAY,
    /** Closed by the school's own decision: training, a holiday, an election. */
    CLOSED_DAY,
    OUTSIDE_TERM,
    /** The bells never go on that weekday. */
    NO_BELLS
}
