package org.exeat.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.exeat.platform.RefusedException;
import org.exeat.web.Dates;

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
            return Dates.day(text);
        } catch (DateTimeException unreadable) {
            throw RefusedException.wrong(parameter, "FIELD_PATTERN");
        }
    }
}
