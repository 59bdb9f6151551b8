package org.exeat.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of a school's trail are asked for, newest first.
 *
 * @param action only this action; null for all
 * @param from no older than this
 * @param to older than this
 * @param text only lines whose action, subject, reason, clause or details contain it; null for all
 * @param after only lines that follow on this place; null for the first page
 */
record AuditQuestion(String action, Instant from, Instant to, String text, Place after) {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** A line's place in the order of time, and of ids within a microsecond. */
    record Place(Instant at, UUID id) {

        /** The cursor that stands for it: microseconds since 1970 and the id. */
        String cursor() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "~" + id;
        }

        static Optional<Place> of(String cursor) {
            String[] parts = cursor.split("~", 2);
            try {
                var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
                return within(at).equals(at) ? Optional.of(new Place(at, UUID.fromString(parts[1]))) : Optional.empty();
            } catch (RuntimeException malformed) {
                return Optional.empty();
            }
        }
    }

    AuditQuestion {
        action = action == null || action.isBlank() ? null : action.strip();
        text = text == null || text.isBlank() ? null : text.strip();
        from = from == null ? EARLIEST : within(from);
        to = to == null ? LATEST : within(to);
    }

    /** Before and after lies nothing, and the database knows no such times. */
    private static Instant within(Instant asked) {
        return asked.isBefore(EARLIEST) ? EARLIEST : asked.isAfter(LATEST) ? LATEST : asked;
    }

    AuditQuestion after(Place place) {
        return new AuditQuestion(action, from, to, text, place);
    }

    /** The text as a pattern of LIKE, its own wildcards escaped with "!". */
    String pattern() {
        return text == null ? "%" : "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
