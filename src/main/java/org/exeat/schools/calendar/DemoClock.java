package org.exeat.schools.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the clock of a demo school can jump. A demonstration begins on a Tuesday at 10:05, so that there is a lesson
 * to open whatever the real hour.
 */
public record DemoClock(SchoolCalendar calendar) {

    private static final LocalTime START = LocalTime.of(10, 5);
    private static final Duration BEFORE_BELL = Duration.ofSeconds(30);
    private static final Duration INTO_BREAK = Duration.ofMinutes(1);
    /** Longer than any holiday, so that a Tuesday within a term is found. */
    private static final int DAYS_AHEAD = 120;

    /** The moments one may want to see. */
    public enum Jump {
        /** Thirty seconds before the lesson that is on, or the next one, ends. */
        BEFORE_BELL, BREAK, SATURDAY,
        /** The Tuesday on which the demonstration begins. */
        START
    }

    /** The first Tuesday at 10:05, from the day of that moment on, that is a school day; empty if there is none. */
    public Optional<Instant> start(Instant from) {
        return days(from).filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY && isSchoolDay(day)).findFirst()
            .map(day -> at(day, START));
    }

    /** Where the jump leads from that moment; empty where the calendar has no such moment. */
    public Optional<Instant> target(Jump jump, Instant now) {
        return switch (jump) {
            case BEFORE_BELL -> ahead(now).filter(bell -> bell.period().lesson())
                .map(bell -> bell.window().closes().minus(BEFORE_BELL)).filter(at -> at.isAfter(now)).findFirst();
            case BREAK -> ahead(now).filter(bell -> !bell.period().lesson() && isBetweenLessons(bell))
                .map(bell -> bell.window().opens().plus(INTO_BREAK)).findFirst();
            case SATURDAY -> days(now).filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY).findFirst()
                .map(day -> at(day, START));
            case START -> start(now);
        };
    }

    private boolean isBetweenLessons(BellWindow bell) {
        var lessons = calendar.windows(bell.day()).stream().filter(other -> other.period().lesson()).toList();
        return lessons.stream().anyMatch(other -> !other.window().closes().isAfter(bell.window().opens()))
            && lessons.stream().anyMatch(other -> !other.window().opens().isBefore(bell.window().closes()));
    }

    private Stream<BellWindow> ahead(Instant now) {
        return calendar.ahead(now).filter(bell -> bell.window().closes().isAfter(now));
    }

    private boolean isSchoolDay(LocalDate day) {
        return calendar.kind(day) == DayKind.SCHOOL_DAY;
    }

    private Stream<LocalDate> days(Instant from) {
        var today = LocalDate.ofInstant(from, calendar.zone());
        return today.datesUntil(today.plusDays(DAYS_AHEAD));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }
}
