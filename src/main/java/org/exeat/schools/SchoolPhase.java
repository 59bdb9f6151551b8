package org.exeat.schools;

/** The span of schooling a school offers. Not to be mixed up with the phases a policy names. */
public enum SchoolPhase {
    PRIMARY, MIDDLE, SECONDARY, SIXTH_FORM, ALL_THROUGH
}
