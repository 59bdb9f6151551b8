package org.exeat.photos.takedown;

/** How a request was answered. */
public enum TakeDownOutcome {
    TAKEN_DOWN,
    /** Others posted it, and neither they nor the platform took it down. */
    NOT_TAKEN_DOWN,
    /** The school has grounds to keep what it published itself. */
    REFUSED;

    /** Whether whoever asked is told that they may complain to the ICO (UK GDPR, Article 12(4)). */
    boolean complainable() {
        return this != TAKEN_DOWN;
    }
}
