package org.exeat.photos.checks;

/** How a clearance stands. */
enum ClearanceState {
    /** A second person has to confirm it. */
    WAITING,
    CLEARED,
    /** Seen, on one of the daily looks, to hold no longer: the picture is to be taken down. */
    LAPSED,
    /** Taken down by its owner, or never used. */
    TAKEN_DOWN
}
