package org.exeat.photos.links;

import java.time.Instant;

/** How far a link came. */
enum LinkStanding {
    /** Its letter is still to be sent. */
    WAITING,
    /** Its letter did not arrive, or nobody knows that it did. */
    FAILED,
    /** Sent, and not used yet. */
    OPEN, ANSWERED, EXPIRED,
    /** By the office. */
    ENDED;

    /**
     * How it stands.
     *
     * @param at the moment at the school
     * @param now the moment of the machine's clock, by which letters are sent
     */
    static LinkStanding of(PhotoLink link, PhotoLetter letter, Instant at, Instant now) {
        if (link.used()) {
            return ANSWERED;
        }
        if (link.ended()) {
            return ENDED;
        }
        if (link.expired(at)) {
            return EXPIRED;
        }
        return letter.waits(now) ? WAITING : letter.failed(now) ? FAILED : OPEN;
    }
}
