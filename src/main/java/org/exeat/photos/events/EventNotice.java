package org.exeat.photos.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.photos.EventRule;

/**
 * What a school allows for pictures at an event.
 *
 * @param said what the notice says
 * @param withdrawnOn the school's day it was taken back, if it was
 */
public record EventNotice(UUID id, int version, Said said, Optional<LocalDate> withdrawnOn) {

    /**
     * What a notice says.
     *
     * @param name what the event is called
     * @param from the school's first day of it
     * @param until its last day
     * @param place where, in the school's words; may be empty
     * @param note what the school says besides, by language
     */
    public record Said(String name, LocalDate from, LocalDate until, String place, EventRule rule,
            Map<String, String> note) {

        public Said {
            note = Map.copyOf(note);
        }
    }

    /** Whether it counts for pictures that somebody might still post on that day, a month after the event at most. */
    boolean minded(LocalDate day) {
        return withdrawnOn.isEmpty() && !over(day);
    }

    /** Whether the event has been over for more than a month on that day. */
    boolean over(LocalDate day) {
        return said.until().plusMonths(1).isBefore(day);
    }
}
