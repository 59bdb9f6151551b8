package org.exeat.platform.visitors;

import java.time.Duration;

/** What a visitor does, and how much of it from one address at one school: so many at once, then one in so long. */
public enum Act {
    /** A whole school sits behind one address, so a class that reports at once must get through. */
    REPORT(60, Duration.ofSeconds(30)),
    /** Asking to get something taken down; apart from reports, which it must never keep out. */
    TAKE_DOWN(60, Duration.ofSeconds(30)),
    /** Looking for something by a receipt that is none; with 100 bits to guess this only spares the database. */
    GUESS(100, Duration.ofSeconds(6)),
    /** Sending a message. */
    MESSAGE(60, Duration.ofSeconds(30)),
    /** Sending a file. */
    UPLOAD(60, Duration.ofSeconds(30));

    private final int atOnce;
    private final Duration each;

    Act(int atOnce, Duration each) {
        this.atOnce = atOnce;
        this.each = each;
    }

    int atOnce() {
        return atOnce;
    }

    Duration each() {
        return each;
    }
}
