package org.exeat.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody says on a request: an answer, a question, or why. */
public record TextRequest(@NotBlank @Size(max = 2000) String text) {
}
