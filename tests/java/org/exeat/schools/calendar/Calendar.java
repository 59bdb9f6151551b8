package org.exeat.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The calendar that the tables under tests/resources/calendar speak of. */
final class Calendar {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Calendar() {
    }

    static SchoolCalendar ofTheTables() {
        var periods = new ArrayList<Period>();
        for (int weekday = 1; weekday <= 5; weekday++) {
            var day = DayOfWeek.of(weekday);
            periods.add(period(day, "P2", "11:00", "11:50"));
            periods.add(period(day, "P1", "10:00", "10:50"));
            periods.add(new Period(day, "BREAK", "Break", LocalTime.of(10, 50), LocalTime.of(11, 0), false));
        }
        periods.add(period(DayOfWeek.SUNDAY, "NIGHT", "01:30", "02:30"));
        return new SchoolCalendar(LONDON, List.of(term("2026-09-01", "2026-12-18"), term("2027-01-04", "2027-03-26")),
            closed("2027-01-04", "2026-09-06", "2026-09-13", "2026-09-20", "2026-09-27"), new BellTimes(periods));
    }

    static Period period(DayOfWeek day, String key, String opens, String closes) {
        return new Period(day, key, key, LocalTime.parse(opens), LocalTime.parse(closes), true);
    }

    private static Term term(String first, String last) {
        return new Term("Term", LocalDate.parse(first), LocalDate.parse(last));
    }

    private static List<ClosedDay> closed(String... days) {
        return List.of(days).stream().map(day -> new ClosedDay(LocalDate.parse(day), "Closed")).toList();
    }
}
