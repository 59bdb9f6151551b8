package org.exeat.incidents.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a school tells whoever reports, and how soon it looks.
 *
 * @param readWhen when reports are read, in English (en), Welsh (cy) or both
 * @param contacts whom to call now
 * @param dueDays in how many school days a report is looked at
 * @param escalationDays how many school days after a reminder the head and the DSL are told too; two if left out
 */
public record ReportSettingsRequest(@NotNull @Valid WordedRequest readWhen,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid ContactRequest> contacts,
        @NotNull @Min(1) @Max(20) Integer dueDays, @Min(1) @Max(20) Integer escalationDays) {

    /** From 3 to 15 digits, as numbers are dialled: a "+" stands first, blanks, brackets and dashes in between. */
    private static final String PHONE = "\\(?\\+?\\(?[0-9](?:[ ()-]{0,3}[0-9]){2,14}\\)?";

    /** Somebody to call. */
    public record ContactRequest(@NotNull @Valid WordedRequest name,
            @NotBlank @Size(max = 30) @Pattern(regexp = PHONE) String phone) {
    }

    /** Words in one language or both. */
    public record WordedRequest(@Size(max = 500) String en, @Size(max = 500) String cy) {

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

    Guidance guidance(int version) {
        return new Guidance(version, readWhen.texts(), contacts.stream().map(contact -> new Guidance.Contact(
                contact.name().texts(), contact.phone().strip())).toList(), dueDays,
                escalationDays == null ? Guidance.ESCALATION_DAYS : escalationDays);
    }
}
