package org.exeat.incidents;

/** What somebody is in an incident. */
public enum PartyRole {
    /** Whom it was done to. */
    TARGET,
    /** Who is said to have done it. */
    ALLEGED,
    WITNESS, REPORTER
}
