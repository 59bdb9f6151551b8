package org.exeat.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a school settles about exceptions.
 *
 * @param limitDays  how long one lasts at most, in days, where the edition says nothing
 * @param dueDays    in how many school days a decision is due
 * @param conditions ready-made conditions, each in English (en), Welsh (cy) or both
 */
public record ExceptionSettingsRequest(@NotNull @Min(1) @Max(1830) Integer limitDays,
        @NotNull @Min(1) @Max(60) Integer dueDays, @NotNull @Size(max = 50) List<@NotNull @Valid Worded> conditions) {

    /** A condition. */
    @Schema(name = "WordedCondition")
    public record Worded(@Size(max = 300) String en, @Size(max = 300) String cy) {

        Map<String, String> texts() {
            Map<String, String> texts = new TreeMap<>();
            put(texts, "en", en);
            put(texts, "cy", cy);
            return texts;
        }

        private static void put(Map<String, String> texts, String language, String text) {
            if (text != null && !text.isBlank()) {
                texts.put(language, text.strip());
            }
        }
    }
}
