package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That somebody is to be reminded of a request today.
 *
 * @param since the first day of it, school-local
 * @param day   the day it is about: when the decision is due, or the last day of what was granted
 */
public record Reminder(Occasion occasion, LocalDate since, LocalDate day) {

    /** A decision is reminded of from so many days before it is due until it is taken. */
    public static final int DAYS_BEFORE_DUE = 1;
    /** An end is reminded of from so many days before the last day to the end of it. */
    public static final int DAYS_BEFORE_END = 7;

    public Reminder {
        Objects.requireNonNull(occasion, "One is reminded of something.");
        Objects.requireNonNull(since, "It began on a day.");
        Objects.requireNonNull(day, "It is about a day.");
    }

    /** Of a decision that was asked for on one day and is due on another; empty while there is time. */
    public static Optional<Reminder> ofDecision(LocalDate asked, LocalDate due, LocalDate today) {
        LocalDate since = later(asked, due.minusDays(DAYS_BEFORE_DUE));
        return Optional.of(new Reminder(Occasion.DECISION_DUE, since, due)).filter(it -> !today.isBefore(since));
    }

    /** Of the end of what was granted on one day until another; empty while that is far, and once it is over. */
    public static Optional<Reminder> ofEnd(LocalDate granted, LocalDate last, LocalDate today) {
        LocalDate since = later(granted, last.minusDays(DAYS_BEFORE_END));
        return Optional.of(new Reminder(Occasion.END_NEAR, since, last))
            .filter(it -> !today.isBefore(since) && !today.isAfter(last));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }
}
