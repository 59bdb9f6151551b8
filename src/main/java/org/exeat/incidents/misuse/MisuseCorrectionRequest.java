package org.exeat.incidents.misuse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an entry should have said, whole, and why it did not.
 */
public record MisuseCorrectionRequest(@NotNull @Valid MisuseEntryRequest entry,
        @NotBlank @Size(max = 2_000) String reason) {
}
