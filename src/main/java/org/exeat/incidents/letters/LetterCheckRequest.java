package org.exeat.incidents.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Whom does a letter name?
 *
 * @param party the pupil in the incident whose parents it is for
 */
public record LetterCheckRequest(@NotNull UUID party, @NotBlank @Size(max = 10_000) String text) {
}
