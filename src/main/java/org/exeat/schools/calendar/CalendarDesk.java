package org.exeat.schools.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolDesk;

/** Terms, closed days and bell times, changed all together. */
@Atomic
@Dependent
public class CalendarDesk {

    private final CalendarRows rows;
    private final SchoolDesk schools;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public CalendarDesk(CalendarRows rows, SchoolDesk schools, Ids ids, Ledger ledger) {
        this.rows = rows;
        this.schools = schools;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected CalendarDesk() {
        this(null, null, null, null);
    }

    /**
     * Puts this calendar in place of the one of that revision.
     *
     * @return the new revision
     */
    public int replace(Actor actor, SchoolId school, int revision, CalendarRequest request) {
        CalendarCheck.refuseFaults(request);
        int next = schools.changeCalendar(school, revision);
        rows.clearTerms(school);
        rows.clearClosedDays(school);
        rows.clearPeriods(school);
        Batch.write(request.terms().stream()
            .map(term -> TermEntity.of(ids.next(), school, term.term())).toList(), rows::addTerms);
        Batch.write(request.closedDays().stream()
            .map(closed -> ClosedDayEntity.of(ids.next(), school, closed.closedDay())).toList(), rows::addClosedDays);
        Batch.write(request.periods().stream()
            .map(period -> PeriodEntity.of(ids.next(), school, period.period())).toList(), rows::addPeriods);
        ledger.enter("calendar", AuditEvent.of(school, actor, "calendar-changed", "school:" + school.value())
            .with("revision", String.valueOf(next)));
        return next;
    }
}
