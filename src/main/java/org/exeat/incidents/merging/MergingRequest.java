package org.exeat.incidents.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An incident is to be merged into the one it is sent to.
 *
 * @param other which
 * @param version the version of that one that somebody saw, if they say
 * @param reason why both are one
 */
public record MergingRequest(@NotNull UUID other, Integer version, @NotBlank @Size(max = 2_000) String reason) {
}
