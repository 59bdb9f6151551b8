package org.exeat.schools;

/** The nation whose law and guidance a school is under. */
public enum Nation {
    ENGLAND, WALES
}
