package org.exeat.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.exeat.platform.RefusedException;

/** Days in addresses. */
final class Days {

    private Days() {
    }

    /** The day of that query parameter, or the other one where it is left out. */
    static LocalDate of(String parameter, String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw RefusedException.invalid("INVALID",
                List.of(new RefusedException.FieldError(parameter, "FIELD_PATTERN", Map.of())));
        }
    }
}
