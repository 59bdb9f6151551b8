package org.exeat.lessons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson to be handed to another teacher for a day. */
public record CoverRequest(@NotNull UUID lessonId, @NotNull LocalDate date, @NotNull UUID teacherId,
                           @NotBlank @Size(max = 200) String reason) {
}
