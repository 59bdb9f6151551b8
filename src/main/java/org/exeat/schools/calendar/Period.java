package org.exeat.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A stretch of a weekday between two bells, by the clock on the school's wall.
 *
 * @param key    what timetables call it; stays when the name changes
 * @param closes the first moment that no longer belongs to it
 * @param lesson false for breaks, registration and the like, in which nothing can be authorised
 */
public record Period(DayOfWeek weekday, String key, String name, LocalTime opens, LocalTime closes, boolean lesson) {

    public Period {
        Objects.requireNonNull(weekday, "A period is on a weekday.");
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A period has a key and a name.");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A period closes after it opens, on the same day.");
        }
    }
}
