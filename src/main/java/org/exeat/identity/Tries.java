package org.exeat.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries counted against one key. The first few are free; after each further one the wait doubles, up to a bound,
 * so that nothing is ever locked. Forgotten after an hour of quiet.
 */
final class Tries {

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration longest;
    private int failed;
    private Instant last = Instant.MIN;

    Tries(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** Zero when one may try now. */
    Duration waits(Instant now) {
        if (failed < free) {
            return Duration.ZERO;
        }
        var until = last.plus(pause());
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    private Duration pause() {
        var doubled = Duration.ofSeconds(1L << Math.min(failed - free + 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    void count(Instant now) {
        failed++;
        last = now;
    }

    void takeBack() {
        failed = Math.max(0, failed - 1);
    }

    boolean forgotten(Instant now) {
        return failed == 0 || now.isAfter(last.plus(MEMORY));
    }
}
