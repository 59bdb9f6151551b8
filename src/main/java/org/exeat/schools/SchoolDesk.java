package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;

/** A school's own row: how it comes to be, and its parts that other facts of the school hang on. */
@Atomic
@Dependent
public class SchoolDesk {

    private final Schools schools;
    private final Ledger ledger;

    @Inject
    public SchoolDesk(Schools schools, Ledger ledger) {
        this.schools = schools;
        this.ledger = ledger;
    }

    protected SchoolDesk() {
        this(null, null);
    }

    /** Enters a new school. */
    public void open(Actor actor, School school) {
        schools.add(SchoolEntity.of(school));
        ledger.enter("school", AuditEvent.of(school.id(), actor, "school-opened", "school:" + school.id().value())
            .with("slug", school.slug()));
    }

    /** How often terms, closed days and bell times have changed. */
    public int calendarRevision(SchoolId school) {
        return row(school).calendarRevision();
    }

    /**
     * Counts a change of the calendar; of two that start from the same revision the second is stale.
     *
     * @return the new revision
     */
    public int changeCalendar(SchoolId school, int revision) {
        var row = row(school);
        if (row.calendarRevision() != revision) {
            throw new StaleException("calendar");
        }
        row.changeCalendar();
        schools.change(row);
        return row.calendarRevision();
    }

    /** Until the transaction ends, nobody else who asks for this may go on with the school. */
    public void hold(SchoolId school) {
        schools.hold(school.value());
    }

    /** Sets how far a demo school's clock is ahead of the real time; the caller enters why. */
    public void moveClock(SchoolId school, Duration offset) {
        var row = row(school);
        row.moveClock(offset);
        schools.change(row);
    }

    private SchoolEntity row(SchoolId school) {
        return schools.byId(school.value()).orElseThrow(() -> new AbsentException("school"));
    }
}
