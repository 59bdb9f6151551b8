package org.exeat.incidents.reports;

/** What the reporter is to the school. */
public enum Relation {
    PUPIL, PARENT, STAFF, OTHER
}
