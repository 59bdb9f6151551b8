package org.exeat.schools.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** The calendars of the schools, kept in memory until one changes. */
@ApplicationScoped
public class Calendars {

    private final CalendarRows rows;
    private final SchoolClock clock;
    private final Map<SchoolId, SchoolCalendar> known = new ConcurrentHashMap<>();

    @Inject
    public Calendars(CalendarRows rows, SchoolClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    protected Calendars() {
        this(null, null);
    }

    /** The school's terms, closed days and bells. */
    public SchoolCalendar of(SchoolId school) {
        return known.computeIfAbsent(school, this::read);
    }

    private SchoolCalendar read(SchoolId school) {
        return new SchoolCalendar(clock.zone(school),
            rows.terms(school).stream().map(TermEntity::term).toList(),
            rows.closedDays(school).stream().map(ClosedDayEntity::closedDay).toList(),
            new BellTimes(rows.periods(school).stream().map(PeriodEntity::period).toList()));
    }

    void forget(@Observes Changed changed) {
        known.remove(changed.school());
    }
}
