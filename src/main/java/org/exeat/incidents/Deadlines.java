package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.SchoolDays;

/** By when somebody should have decided: within a school day. */
@ApplicationScoped
public class Deadlines {

    private static final int SCHOOL_DAYS = 1;

    private final SchoolDays days;
    private final SchoolClock clock;

    @Inject
    public Deadlines(SchoolDays days, SchoolClock clock) {
        this.days = days;
        this.clock = clock;
    }

    protected Deadlines() {
        this(null, null);
    }

    /** For what arrived on that day of the school. */
    LocalDate from(SchoolId school, LocalDate day) {
        return days.after(school, day, SCHOOL_DAYS);
    }

    /** For what begins anew today. */
    LocalDate fromToday(SchoolId school) {
        return from(school, clock.today(school));
    }
}
