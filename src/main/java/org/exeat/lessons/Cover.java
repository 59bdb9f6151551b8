package org.exeat.lessons;

import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.PersonId;

/** That somebody stands in for a lesson on a day, and why, in the school's words; never anything on health. */
public record Cover(UUID id, UUID lessonId, LocalDate date, PersonId teacher, String reason) {
}
