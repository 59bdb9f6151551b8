package org.exeat.incidents.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The closed incident that is opened again for a report, and why. */
public record ReopeningRequest(@NotNull UUID incident, @NotBlank @Size(max = 2_000) String reason) {
}
