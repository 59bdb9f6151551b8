package org.exeat.schools.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When a school is open and when its bells go, in its own zone. */
public record SchoolCalendar(ZoneId zone, List<Term> terms, List<ClosedDay> closedDays, BellTimes bells) {

    /** No holiday is longer. */
    private static final int DAYS_AHEAD = 120;

    public SchoolCalendar {
        Objects.requireNonNull(zone, "A school lies in a time zone.");
        Objects.requireNonNull(bells, "A school has bell times, even if none.");
        terms = List.copyOf(terms);
        closedDays = List.copyOf(closedDays);
    }

    /** Whether it is a school day, and why not. */
    public DayKind kind(LocalDate day) {
        if (bells.on(day.getDayOfWeek()).isEmpty()) {
            return DayKind.NO_BELLS;
        }
        if (terms.stream().noneMatch(term -> term.holds(day))) {
            return DayKind.OUTSIDE_TERM;
        }
        return closed(day).isPresent() ? DayKind.CLOSED_DAY : DayKind.SCHOOL_DAY;
    }

    /** The closed day this day is, if it is one. */
    public Optional<ClosedDay> closed(LocalDate day) {
        return closedDays.stream().filter(closed -> closed.day().equals(day)).findFirst();
    }

    /** The periods of a day in the order of their bells; none unless it is a school day. */
    public List<BellWindow> windows(LocalDate day) {
        return kind(day) == DayKind.SCHOOL_DAY ? bells.windows(day, zone) : List.of();
    }

    /** The period of that key on that day, if it takes place. */
    public Optional<BellWindow> window(LocalDate day, String key) {
        return windows(day).stream().filter(window -> window.period().key().equals(key)).findFirst();
    }

    /** The period that is on. */
    public Optional<BellWindow> on(Instant at) {
        return windows(LocalDate.ofInstant(at, zone)).stream().filter(bell -> bell.window().holds(at)).findFirst();
    }

    /** The first period that opens after that moment. */
    public Optional<BellWindow> next(Instant at) {
        return ahead(at).filter(bell -> bell.window().opens().isAfter(at)).findFirst();
    }

    /** All periods from the day of that moment on, in order. */
    Stream<BellWindow> ahead(Instant at) {
        var today = LocalDate.ofInstant(at, zone);
        return today.datesUntil(today.plusDays(DAYS_AHEAD)).flatMap(day -> windows(day).stream());
    }
}
