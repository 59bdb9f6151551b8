package org.exeat.policy.misuse;

import java.time.LocalDate;

/**
 * A period that is signed off as one. The holiday after a term or half-term belongs to it.
 *
 * @param term what the school calls the term; empty for a month
 * @param half 1 or 2; 0 for a whole term and for a month
 * @param firstDay the first day in it
 * @param closesOn the last day of the term or month: from this day on the period may be signed off
 * @param lastDay the last day in it, that before the next one begins
 */
public record RecordPeriod(String term, int half, LocalDate firstDay, LocalDate closesOn, LocalDate lastDay) {

    /** No policy examined says by when; two weeks leave time for it at the start of a term. */
    private static final int DAYS_TO_SIGN = 14;

    /** The last day on which it can be signed off in time. */
    public LocalDate dueOn() {
        return lastDay.plusDays(DAYS_TO_SIGN);
    }

    /** Whether it may be signed off on that day. */
    public boolean ready(LocalDate today) {
        return !today.isBefore(closesOn);
    }

    /** Whether it should have been signed off before that day. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(dueOn());
    }
}
