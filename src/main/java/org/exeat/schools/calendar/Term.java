package org.exeat.schools.calendar;

import java.time.LocalDate;

/** A term; both its first and its last day belong to it. */
public record Term(String name, LocalDate firstDay, LocalDate lastDay) {

    public Term {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A term does not end before it begins.");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
