package org.exeat.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret of a one-time link that was just made. */
public record LetterRequest(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "LetterRequest[not shown]";
    }
}
