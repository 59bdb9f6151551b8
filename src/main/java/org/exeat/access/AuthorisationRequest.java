package org.exeat.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;

/**
 * A request to open platforms for a lesson.
 *
 * @param lessonId the lesson of the timetable
 * @param date the school's day
 * @param platforms slugs of the catalogue, at least one
 * @param purpose what it is for, 3 to 200 characters
 * @param excluded pupils of the class to leave out; may be absent
 * @param opens UTC; absent for now
 * @param closes UTC; absent for the bell
 */
public record AuthorisationRequest(@NotNull UUID lessonId, @NotNull LocalDate date,
        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = SLUG) String> platforms,
        @NotBlank @Size(min = 3, max = 200) String purpose,
        @Size(max = 100) List<@NotNull UUID> excluded, Instant opens, Instant closes) {

    private static final String SLUG = "(?!-)(?!.*--)(?!.*-$)[a-z0-9-]{1,40}";

    Wish wish() {
        List<UUID> out = excluded == null ? List.of() : excluded;
        return new Wish(lessonId, date, platforms.stream().map(PlatformId::new).toList(), purpose.strip(),
                new HashSet<>(out.stream().map(PupilId::new).toList()), Optional.ofNullable(opens),
                Optional.ofNullable(closes));
    }
}
