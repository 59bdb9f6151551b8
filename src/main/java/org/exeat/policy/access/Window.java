package org.exeat.policy.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** A stretch of time, from opens (within) until closes (no longer within). */
public record Window(Instant opens, Instant closes) {

    public Window {
        Objects.requireNonNull(opens, "A window opens.");
        Objects.requireNonNull(closes, "A window closes.");
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A window closes after it opens.");
        }
    }

    /** What the clock on the wall of the school shows on that day, as moments. */
    public static Window on(LocalDate day, LocalTime opens, LocalTime closes, ZoneId zone) {
        return new Window(day.atTime(opens).atZone(zone).toInstant(), day.atTime(closes).atZone(zone).toInstant());
    }

    /** True from the moment it opens until just before it closes. */
    public boolean holds(Instant at) {
        return !at.isBefore(opens) && at.isBefore(closes);
    }
}
