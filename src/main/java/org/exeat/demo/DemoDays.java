package org.exeat.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.exeat.schools.calendar.CalendarRequest;
import org.exeat.schools.calendar.CalendarRequest.ClosedDayRequest;
import org.exeat.schools.calendar.CalendarRequest.PeriodRequest;
import org.exeat.schools.calendar.CalendarRequest.TermRequest;

/** Terms, bells and timetable of the demo schools: the same every week, period 3 from 10:00 to 10:50. */
final class DemoDays {

    /** On Tuesdays somebody is free in that period, and on the day of the demo stands in for that colleague. */
    static final String COVERED_PERIOD = "P4";
    static final int COVERING_TEACHER = 0;
    static final int COVERED_TEACHER = 5;

    private static final int SCHOOL_YEARS = 3;
    private static final int SCHOOL_DAYS = 5;
    private static final List<String> PERIODS = List.of("P1 08:30 09:15", "P2 09:15 10:00", "P3 10:00 10:50",
            "Break 10:50 11:10", "P4 11:10 12:00", "Lunch 12:00 13:00", "P5 13:00 13:50", "P6 13:50 14:40");

    private DemoDays() {
    }

    /** Terms from the school year of that day on, for years to come. */
    static CalendarRequest calendar(LocalDate today) {
        int year = today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() : today.getYear() - 1;
        List<TermRequest> terms = new ArrayList<>();
        List<ClosedDayRequest> closed = new ArrayList<>();
        for (int autumn = year; autumn < year + SCHOOL_YEARS; autumn++) {
            terms.add(new TermRequest("Autumn " + autumn, LocalDate.of(autumn, 9, 2), LocalDate.of(autumn, 12, 18)));
            terms.add(new TermRequest("Spring " + (autumn + 1), LocalDate.of(autumn + 1, 1, 5),
                    LocalDate.of(autumn + 1, 3, 27)));
            terms.add(new TermRequest("Summer " + (autumn + 1), LocalDate.of(autumn + 1, 4, 14),
                    LocalDate.of(autumn + 1, 7, 20)));
            closed.add(new ClosedDayRequest(LocalDate.of(autumn, 11, 1)
                    .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)), "Staff training day"));
        }
        return new CalendarRequest(terms, closed, periods());
    }

    private static List<PeriodRequest> periods() {
        List<PeriodRequest> periods = new ArrayList<>();
        for (int weekday = 1; weekday <= SCHOOL_DAYS; weekday++) {
            for (String period : PERIODS) {
                String[] parts = period.split(" ");
                boolean lesson = parts[0].length() == 2;
                periods.add(new PeriodRequest(weekday, parts[0], lesson ? parts[0].substring(1) : parts[0],
                        LocalTime.parse(parts[1]), LocalTime.parse(parts[2]), lesson));
            }
        }
        return periods;
    }

    /** Each teacher goes round the groups; on Tuesday in period 3 each has the group of the same place. */
    static InputStream timetable() {
        StringBuilder csv = new StringBuilder("weekday,period,class,teacher,room\n");
        for (int weekday = 1; weekday <= SCHOOL_DAYS; weekday++) {
            for (int period = 1; period <= 6; period++) {
                int round = (weekday - DayOfWeek.TUESDAY.getValue()) * 6 + period - 3;
                for (int teacher = 0; teacher < DemoSchool.TEACHERS; teacher++) {
                    int group = Math.floorMod(teacher + round, DemoSchool.TEACHERS);
                    csv.append(isFree(teacher, weekday, period) ? "" : weekday + ",P" + period + ",c" + group + ','
                            + DemoRoster.username(teacher) + ",\n");
                }
            }
        }
        return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFree(int teacher, int weekday, int period) {
        return teacher == COVERING_TEACHER && weekday == DayOfWeek.TUESDAY.getValue()
                && COVERED_PERIOD.equals("P" + period);
    }
}
