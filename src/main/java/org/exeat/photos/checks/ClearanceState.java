package org.exeat.photos.checks;

/** How a clearance stands. */
enum ClearanceState {
    /** A second person has to confirm it. */
    WAITING,
    CLEARED,
    /** Seen, on one of the daily looks or by the safeguarding lead, to hold no longer: it is to be taken down. */
    LAPSED,
    /** Taken down, as its owner or the safeguarding lead says, or never used. */
    TAKEN_DOWN
}
