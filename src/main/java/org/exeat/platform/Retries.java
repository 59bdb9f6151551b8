package org.exeat.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a letter that could not be sent is tried again: after a minute, ten minutes, an hour and half a day, so that the
 * mail server may be away for a night.
 */
public final class Retries {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10),
            Duration.ofHours(1), Duration.ofHours(12));
    private static final Duration LIFE = Duration.ofDays(1);

    private Retries() {
    }

    /** When one that was tried so often before, and has just failed again, is tried next: within a day, or never. */
    public static Optional<Instant> next(int tries, Instant madeAt, Instant now) {
        return PAUSES.stream().skip(tries).findFirst().map(now::plus)
                .filter(next -> next.isBefore(madeAt.plus(LIFE)));
    }
}
