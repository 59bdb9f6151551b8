package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.exeat.incidents.reports.GuidanceShelf;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.SchoolDays;

/**
 * By when somebody should have decided: within as many school days as the school has settled. Who is late is reminded
 * on the next school day; what stays undone as many further days as the school has settled escalates.
 */
@ApplicationScoped
public class Deadlines {

    private final SchoolDays days;
    private final SchoolClock clock;
    private final GuidanceShelf guidance;

    @Inject
    public Deadlines(SchoolDays days, SchoolClock clock, GuidanceShelf guidance) {
        this.days = days;
        this.clock = clock;
        this.guidance = guidance;
    }

    protected Deadlines() {
        this(null, null, null);
    }

    /** For what arrived on that day of the school. */
    public LocalDate from(SchoolId school, LocalDate day) {
        return days.after(school, day, guidance.of(school).dueDays());
    }

    /** For what begins anew today. */
    LocalDate fromToday(SchoolId school) {
        return from(school, clock.today(school));
    }

    /** The first day on which somebody is reminded of what was due on that day. */
    public LocalDate reminded(SchoolId school, LocalDate due) {
        return days.after(school, due, 1);
    }

    /** The first day on which it escalates, when somebody was reminded since that day. */
    public LocalDate escalated(SchoolId school, LocalDate since) {
        return days.after(school, since, guidance.of(school).escalationDays());
    }
}
