package org.exeat.schools;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The time a school lives by.
 *
 * @param zone   of its bells and days
 * @param demo   whether it exists for trying Exeat out
 * @param offset how far its clock is ahead of the real time; only a demo school's can be
 */
public record ClockSetting(ZoneId zone, boolean demo, Duration offset) {

    public ClockSetting {
        Objects.requireNonNull(zone, "A school lies in a time zone.");
        if (!demo && !offset.isZero()) {
            throw new IllegalArgumentException("Only a demo school may live at another time than everybody else.");
        }
    }

    /** The clock of a real school. */
    public static ClockSetting real(ZoneId zone) {
        return new ClockSetting(zone, false, Duration.ZERO);
    }
}
