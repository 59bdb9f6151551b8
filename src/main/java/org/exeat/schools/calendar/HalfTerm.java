package org.exeat.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Half of a term: the days before or after its half-term holiday, which is the longest run of days on which it is
 * closed, if at least three of them would have been working days. A term without one is one half-term.
 *
 * @param term what the school calls the term
 * @param half 1 or 2; 0 for a term that is not divided
 * @param firstDay the first day in it
 * @param lastDay the last day in it
 */
public record HalfTerm(String term, int half, LocalDate firstDay, LocalDate lastDay) {

    private static final int LEAST_CLOSED = 3;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Those of a calendar, in order. */
    public static List<HalfTerm> of(SchoolCalendar calendar) {
        return calendar.terms().stream().flatMap(term -> of(calendar, term))
                .sorted((one, other) -> one.firstDay().compareTo(other.firstDay())).toList();
    }

    private static Stream<HalfTerm> of(SchoolCalendar calendar, Term term) {
        LocalDate best = null;
        long most = LEAST_CLOSED - 1;
        for (LocalDate day = term.firstDay(); term.holds(day); day = day.plusDays(1)) {
            long closed = run(calendar, term, day).filter(each -> calendar.closed(each).isPresent()).count();
            if (closed > most) {
                best = day;
                most = closed;
            }
        }
        if (best == null) {
            return Stream.of(new HalfTerm(term.name(), 0, term.firstDay(), term.lastDay()));
        }
        LocalDate again = best.plusDays(run(calendar, term, best).count());
        return !best.isAfter(term.firstDay()) || again.isAfter(term.lastDay())
                ? Stream.of(new HalfTerm(term.name(), 0, term.firstDay(), term.lastDay()))
                : Stream.of(new HalfTerm(term.name(), 1, term.firstDay(), best.minusDays(1)),
                        new HalfTerm(term.name(), 2, again, term.lastDay()));
    }

    /** The days from that day on, on which it is closed, in that term. */
    private static Stream<LocalDate> run(SchoolCalendar calendar, Term term, LocalDate from) {
        return from.datesUntil(term.lastDay().plusDays(1)).takeWhile(day -> calendar.closed(day).isPresent()
                || WEEKEND.contains(day.getDayOfWeek()));
    }
}
