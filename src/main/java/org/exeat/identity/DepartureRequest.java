package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody's membership ends. */
public record DepartureRequest(@NotBlank @Size(max = 500) String reason) {
}
