package org.exeat.schools.calendar;

import java.time.LocalDate;

/** A day within a term on which the school is closed, and why, in the school's words. */
public record ClosedDay(LocalDate day, String reason) {
}
