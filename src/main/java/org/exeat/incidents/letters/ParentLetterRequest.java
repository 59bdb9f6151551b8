package org.exeat.incidents.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A letter that is to be final.
 *
 * @param party       the pupil in the incident whose parents it is for
 * @param language    en or cy
 * @param addressee   as the letter calls them
 * @param namesOthers whether the writer knows that it names somebody else of the incident, and wants it so
 */
public record ParentLetterRequest(@NotNull LetterKind kind, @NotNull UUID party, @NotNull @Pattern(regexp = "en|cy")
        String language, @NotBlank @Size(max = 200) String addressee, @NotBlank @Size(max = 10_000) String text,
        boolean namesOthers) {
}
