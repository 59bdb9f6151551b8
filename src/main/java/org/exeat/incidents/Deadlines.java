package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.exeat.incidents.reports.GuidanceShelf;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.SchoolDays;

/**
 * By when somebody should have decided: within as many school days as the school has settled. Who is late is reminded
 * on the next school day; what stays undone as many further days as the school has settled escalates. What cannot wait
 * does not wait for school to begin: danger is due on its day, what else is urgent on the next, and any day counts.
 */
@ApplicationScoped
public class Deadlines {

    private final SchoolDays days;
    private final SchoolClock clock;
    private final GuidanceShelf guidance;
    private final Assessments assessments;

    @Inject
    public Deadlines(SchoolDays days, SchoolClock clock, GuidanceShelf guidance, Assessments assessments) {
        this.days = days;
        this.clock = clock;
        this.guidance = guidance;
        this.assessments = assessments;
    }

    protected Deadlines() {
        this(null, null, null, null);
    }

    /** For what arrived on that day of the school and presses so much. */
    LocalDate from(SchoolId school, LocalDate day, Urgency urgency) {
        return switch (urgency) {
            case DANGER -> day;
            case URGENT -> day.plusDays(1);
            case USUAL -> days.after(school, day, guidance.of(school).dueDays());
        };
    }

    /** For that report, until somebody takes it up. */
    public LocalDate of(SchoolId school, WeighedReport one) {
        return from(school, one.receivedOn(), one.urgency());
    }

    /** For what begins anew today. */
    public LocalDate fromToday(SchoolId school, Urgency urgency) {
        return from(school, clock.today(school), urgency);
    }

    /** Presses an incident so much from today on. */
    void press(IncidentFile file, Urgency urgency) {
        press(file, urgency, clock.today(file.incident().schoolId()));
    }

    /**
     * Presses an incident so much from that day of the school on: then it is due, or sooner if something was. One that
     * is closed is to be looked at again by then.
     */
    void press(IncidentFile file, Urgency urgency, LocalDate day) {
        IncidentEntity it = file.incident();
        LocalDate due = from(it.schoolId(), day, urgency);
        it.press(urgency);
        if (!it.open()) {
            it.reviewBy(due);
        } else if (due.isBefore(it.dueOn()) || file.trail().decision().isPresent() && !assessments.owes(file)) {
            it.dueOn(due);
        }
    }

    /** The first day on which somebody is reminded of what was due on that day. */
    public LocalDate reminded(SchoolId school, LocalDate due, Urgency urgency) {
        return urgency.cannotWait() ? due.plusDays(1) : days.after(school, due, 1);
    }

    /** The first day on which it escalates, when somebody was reminded since that day. */
    public LocalDate escalated(SchoolId school, LocalDate since, Urgency urgency) {
        return urgency.cannotWait() ? since.plusDays(1)
                : days.after(school, since, guidance.of(school).escalationDays());
    }
}
