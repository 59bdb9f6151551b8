package org.exeat.people;

import java.time.LocalDate;

/**
 * A term or other span of the school's year.
 *
 * @param schoolYear the calendar year in which the school year ends
 * @param parent     identifier of the session this one is part of, or {@code ""}
 */
public record RosterSession(String sourcedId, String title, SessionKind kind, Span span, int schoolYear,
                            String parent) {

    /** Days from {@code begins} to before {@code ends}. */
    public record Span(LocalDate begins, LocalDate ends) {
        public Span {
            if (!ends.isAfter(begins)) {
                throw new IllegalArgumentException("A span ends after it begins.");
            }
        }
    }
}
