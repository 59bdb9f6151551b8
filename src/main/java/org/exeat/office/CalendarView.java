package org.exeat.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.exeat.schools.calendar.SchoolCalendar;

/** A calendar as the API shows and takes it. Days and times are the school's own, in its zone. */
public record CalendarView(String zone, List<TermView> terms, List<ClosedDayView> closedDays,
                           List<PeriodView> periods) {

    /** A term; both days belong to it. */
    public record TermView(String name, LocalDate firstDay, LocalDate lastDay) {
    }

    /** A day on which the school is closed. */
    public record ClosedDayView(LocalDate day, String reason) {
    }

    /** A period of a weekday; 1 is Monday. */
    public record PeriodView(int weekday, String key, String name, LocalTime opens, LocalTime closes, boolean lesson) {
    }

    static CalendarView of(SchoolCalendar calendar) {
        return new CalendarView(calendar.zone().getId(),
            calendar.terms().stream().map(term -> new TermView(term.name(), term.firstDay(), term.lastDay())).toList(),
            calendar.closedDays().stream().map(each -> new ClosedDayView(each.day(), each.reason())).toList(),
            calendar.bells().periods().stream().map(each -> new PeriodView(each.weekday().getValue(), each.key(),
                each.name(), each.opens(), each.closes(), each.lesson())).toList());
    }
}
