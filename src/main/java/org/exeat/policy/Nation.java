package org.exeat.policy;

/** The nation whose law and guidance a school is under. */
public enum Nation {
    ENGLAND, WALES
}
