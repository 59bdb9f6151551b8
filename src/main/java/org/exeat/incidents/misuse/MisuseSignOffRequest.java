package org.exeat.incidents.misuse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That somebody has seen and signs what was recorded.
 *
 * @param lastDay the last day of the period that waits longest
 * @param entries what they have seen, and what is signed; none where nothing was recorded
 */
public record MisuseSignOffRequest(@NotNull LocalDate lastDay, @NotNull @Size(max = 5_000) List<@NotNull UUID> entries,
        @Size(max = 2_000) String remark) {
}
