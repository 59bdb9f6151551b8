package org.exeat.photos.takedown;

/** How a request stands. */
public enum TakeDownState {
    RECEIVED,
    /** Somebody has begun with it. */
    UNDER_WAY,
    /** It has an answer. */
    CLOSED
}
