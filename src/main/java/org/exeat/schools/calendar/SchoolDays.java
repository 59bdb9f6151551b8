package org.exeat.schools.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.exeat.policy.SchoolId;

/** Counts school days, as deadlines do. */
@ApplicationScoped
public class SchoolDays {

    private static final int REACH_MONTHS = 4;

    private final Calendars calendars;

    @Inject
    public SchoolDays(Calendars calendars) {
        this.calendars = calendars;
    }

    protected SchoolDays() {
        this(null);
    }

    /** So many school days after that day; plain days where the calendar does not reach. */
    public LocalDate after(SchoolId school, LocalDate day, int schoolDays) {
        SchoolCalendar calendar = calendars.of(school);
        List<LocalDate> ahead = day.plusDays(1).datesUntil(day.plusMonths(REACH_MONTHS))
            .filter(each -> calendar.kind(each) == DayKind.SCHOOL_DAY).limit(schoolDays).toList();
        return ahead.size() < schoolDays || ahead.isEmpty() ? day.plusDays(schoolDays) : ahead.get(schoolDays - 1);
    }
}
