package org.exeat.access;

/** Where a lesson authorisation stands. That its time is up shows in its closing moment, not here. */
public enum AuthorisationState {
    /** To be decided again at its opening. */
    PLANNED,
    /** Honoured from its opening to its closing moment. */
    LIVE,
    /** Ended before its time, or never opened; see {@link Ending}. */
    ENDED
}
