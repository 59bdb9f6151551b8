package org.exeat.people;

/** Whether a class is a form or tutor group, or is taught by timetable. */
public enum ClassKind {
    HOMEROOM, SCHEDULED
}
