package org.exeat.incidents.misuse;

/** What sort of person an entry concerns. */
public enum Concerned {
    STAFF, PUPIL,
    /** A parent, a governor, a visitor; or nobody knows. */
    OTHER
}
