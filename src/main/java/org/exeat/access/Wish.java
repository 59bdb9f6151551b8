package org.exeat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;

/**
 * What a teacher asks for.
 *
 * @param lessonId the lesson of the timetable
 * @param day the school's day
 * @param platforms named ones; never "everything"
 * @param purpose what it is for, in the teacher's words; at most 200 characters
 * @param excluded pupils of the class to leave out
 * @param opens empty for now
 * @param closes empty for the bell
 */
record Wish(UUID lessonId, LocalDate day, List<PlatformId> platforms, String purpose, Set<PupilId> excluded,
            Optional<Instant> opens, Optional<Instant> closes) {

    Wish {
        Objects.requireNonNull(lessonId, "A lesson is named.");
        Objects.requireNonNull(day, "A day is named.");
        Objects.requireNonNull(purpose, "There is a purpose.");
        platforms = List.copyOf(platforms);
        excluded = Set.copyOf(excluded);
    }
}
