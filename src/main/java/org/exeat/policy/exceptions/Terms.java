package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;

/**
 * How far an exception reaches, as asked or as granted.
 *
 * @param platforms the platforms; none where the clause is about something else
 * @param places    the places; none for anywhere
 * @param hours     the hours of each day, on the school's clock; none for all of them
 * @param first     the first day, school-local
 * @param last      the last day, school-local; none where the asker leaves it open
 */
public record Terms(Set<PlatformId> platforms, Set<PlaceKey> places, Optional<Hours> hours, LocalDate first,
                    Optional<LocalDate> last) {

    public Terms {
        platforms = Set.copyOf(platforms);
        places = Set.copyOf(places);
        Objects.requireNonNull(hours, "The hours are there or not.");
        Objects.requireNonNull(first, "It begins on a day.");
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException("It ends on the day it begins, or later.");
        }
    }

    /** True from the beginning of the first day to the end of the last. */
    public boolean coverDay(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** True if this reaches nowhere that the other does not. */
    boolean within(Terms wider) {
        return wider.platforms.containsAll(platforms) && (platforms.isEmpty() == wider.platforms.isEmpty())
            && (wider.places.isEmpty() || !places.isEmpty() && wider.places.containsAll(places))
            && wider.hours.map(all -> hours.filter(all::hold).isPresent()).orElse(true)
            && !first.isBefore(wider.first)
            && wider.last.map(end -> last.filter(own -> !own.isAfter(end)).isPresent()).orElse(true);
    }
}
