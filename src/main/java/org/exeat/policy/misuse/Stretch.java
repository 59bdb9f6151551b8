package org.exeat.policy.misuse;

import java.time.LocalDate;

/**
 * A term or half of one, as the school's calendar has it; both days belong to it.
 *
 * @param term what the school calls the term
 * @param half 1 or 2; 0 for a term that is whole
 */
public record Stretch(String term, int half, LocalDate firstDay, LocalDate lastDay) {
}
