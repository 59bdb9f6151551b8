package org.exeat.schools.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDesk;

/** Moves the clock of a demo school. Other schools have no such clock. */
@Atomic
@Dependent
public class DemoClockDesk {

    private final InstantSource time;
    private final SchoolClock clock;
    private final SchoolDesk schools;
    private final Calendars calendars;
    private final Ledger ledger;

    @Inject
    public DemoClockDesk(InstantSource time, SchoolClock clock, SchoolDesk schools, Calendars calendars,
                         Ledger ledger) {
        this.time = time;
        this.clock = clock;
        this.schools = schools;
        this.calendars = calendars;
        this.ledger = ledger;
    }

    protected DemoClockDesk() {
        this(null, null, null, null, null);
    }

    /** What the clock shows. */
    public Instant now(SchoolId school) {
        refuseUnlessDemo(school);
        return clock.now(school);
    }

    /** Moves the clock. To the start leads from the real day, every other jump from where the clock is. */
    public Instant jump(Actor actor, SchoolId school, DemoClock.Jump jump) {
        refuseUnlessDemo(school);
        var from = jump == DemoClock.Jump.START ? time.instant() : clock.now(school);
        var target = new DemoClock(calendars.of(school)).target(jump, from)
            .orElseThrow(() -> RefusedException.because("NO_SUCH_MOMENT"));
        schools.moveClock(school, Duration.between(time.instant(), target));
        ledger.enter("school", AuditEvent.of(school, actor, "demo-clock-moved", "school:" + school.value())
            .with("jump", jump.name()));
        return target;
    }

    private void refuseUnlessDemo(SchoolId school) {
        if (!clock.setting(school).demo()) {
            throw new AbsentException("demo clock");
        }
    }
}
