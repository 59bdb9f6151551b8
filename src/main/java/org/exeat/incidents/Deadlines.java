package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.exeat.incidents.reports.GuidanceShelf;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.SchoolDays;

/**
 * By when somebody should have decided: within as many school days as the school has settled. Who is late is reminded
 * on the next school day; what stays undone as many further days as the school has settled escalates. What cannot wait
 * does not wait for school to begin: danger is due on its day, what else is urgent on the next, and each step after
 * that is one day, whatever day that is and whatever the school has settled.
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
    LocalDate fromToday(SchoolId school, Urgency urgency) {
        return from(school, clock.today(school), urgency);
    }

    /** Sets how much an incident presses from today on. */
    void press(IncidentFile file, Urgency urgency) {
        press(file, urgency, fromToday(file.incident().schoolId(), urgency));
    }

    /**
     * Sets how much an incident presses, and by which day of the school. Its day only comes sooner by that; it moves on
     * only where nothing is awaited. One that is closed is to be looked at again by then.
     */
    void press(IncidentFile file, Urgency urgency, LocalDate due) {
        IncidentEntity it = file.incident();
        it.press(urgency);
        if (it.open()) {
            it.dueOn(settled(file) ? due : earlier(it.dueOn(), due));
        } else {
            it.reviewOn(it.reviewOn().filter(day -> file.alarming() || missed(file, day))
                    .map(day -> earlier(day, due)).orElse(due));
        }
    }

    /** By when both are to be decided as one: from today on, but where something is awaited no later than before. */
    public LocalDate together(IncidentFile one, IncidentFile other) {
        Urgency urgency = one.incident().urgency().or(other.incident().urgency());
        return Stream.of(one, other).filter(file -> !settled(file)).map(file -> file.incident().dueOn())
                .reduce(fromToday(one.incident().schoolId(), urgency), Deadlines::earlier);
    }

    /** Whether its review was due on a school day by now, and nobody has noted anything since. */
    private boolean missed(IncidentFile file, LocalDate day) {
        SchoolId school = file.incident().schoolId();
        return !reminded(school, day.minusDays(1), Urgency.USUAL).isAfter(clock.today(school))
                && !file.trail().notedSince(day, clock.zone(school));
    }

    /** Whether it was decided, and no route is owed. */
    private boolean settled(IncidentFile file) {
        return file.trail().decision().isPresent() && !assessments.owes(file);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The first day on which somebody is reminded of what was due on that day: a school day, if it could wait. */
    public LocalDate reminded(SchoolId school, LocalDate due, Urgency urgency) {
        return urgency.cannotWait() ? due.plusDays(1) : days.after(school, due, 1);
    }

    /** The first day on which it escalates, when somebody was reminded since that day; the next, if it cannot wait. */
    public LocalDate escalated(SchoolId school, LocalDate since, Urgency urgency) {
        return urgency.cannotWait() ? since.plusDays(1)
                : days.after(school, since, guidance.of(school).escalationDays());
    }
}
