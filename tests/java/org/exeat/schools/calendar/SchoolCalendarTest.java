package org.exeat.schools.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SchoolCalendarTest {

    private final SchoolCalendar calendar = Calendar.ofTheTables();

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/bells.csv")
    void theBellsGoByTheClockOnTheWall(Instant at, String on, String next) {
        assertEquals(on, calendar.on(at).map(bell -> bell.period().key()).orElse("-"));
        assertEquals(next, calendar.next(at)
            .map(bell -> bell.period().key() + " " + bell.window().opens()).orElse("-"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/days.csv")
    void aDayIsASchoolDayOrSaysWhyNot(LocalDate day, DayKind kind) {
        assertEquals(kind, calendar.kind(day));
        assertEquals(kind == DayKind.SCHOOL_DAY, !calendar.windows(day).isEmpty());
    }

    @Test
    void aPeriodLosesAnHourWhenTheClocksGoForward() {
        var bells = new BellTimes(List.of(Calendar.period(DayOfWeek.SUNDAY, "EARLY", "00:30", "02:30")));
        var windows = bells.windows(LocalDate.parse("2027-03-28"), Calendar.LONDON);

        var window = windows.get(0).window();
        assertEquals(Duration.ofHours(1), Duration.between(window.opens(), window.closes()));
    }

    @Test
    void aPeriodOfWhichTheClockChangeLeavesNothingDoesNotTakePlace() {
        var bells = new BellTimes(List.of(Calendar.period(DayOfWeek.SUNDAY, "GONE", "01:00", "02:00")));

        assertTrue(bells.windows(LocalDate.parse("2027-03-28"), Calendar.LONDON).isEmpty());
    }

    @Test
    void periodsOfOneDayDoNotOverlap() {
        var first = Calendar.period(DayOfWeek.MONDAY, "P1", "09:00", "10:00");

        assertThrows(IllegalArgumentException.class, () -> new BellTimes(List.of(
            first, Calendar.period(DayOfWeek.MONDAY, "P2", "09:59", "11:00"))));
        assertEquals(2, new BellTimes(List.of(
            first, Calendar.period(DayOfWeek.MONDAY, "P2", "10:00", "11:00"))).periods().size());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/jumps.csv")
    void theClockOfADemoSchoolJumps(Instant now, DemoClock.Jump jump, String where) {
        var weekdays = new SchoolCalendar(calendar.zone(), calendar.terms(), calendar.closedDays(), new BellTimes(
            calendar.bells().periods().stream().filter(each -> each.weekday() != DayOfWeek.SUNDAY).toList()));

        assertEquals(where, new DemoClock(weekdays).target(jump, now).map(Instant::toString).orElse("-"));
    }
}
