package org.exeat.incidents.misuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be recorded.
 *
 * @param on the school's day on which it happened, as far as it is known; not after today
 * @param concerns STAFF, PUPIL or OTHER
 * @param person whom of the roster it concerns
 * @param account or whom of those who serve there
 * @param name or whom by a plain name
 * @param where the platform or device
 * @param done what was done about it; empty while nothing was
 * @param incident the incident it belongs to, one that the writer may see
 */
public record MisuseEntryRequest(@NotNull LocalDate on, @NotNull Concerned concerns, UUID person, UUID account,
        @Size(max = 200) String name, @NotBlank @Size(max = 4_000) String what, @Size(max = 500) String where,
        @Size(max = 4_000) String done, UUID incident) {
}
