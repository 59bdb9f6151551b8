package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Takes it upon this node to tell those who answer for safeguarding of urgent reports. */
@Atomic
@ApplicationScoped
public class AlertDesk {

    private final ReportRows rows;
    private final Readers readers;
    private final Journal journal;

    @Inject
    public AlertDesk(ReportRows rows, Readers readers, Journal journal) {
        this.rows = rows;
        this.readers = readers;
        this.journal = journal;
    }

    protected AlertDesk() {
        this(null, null, null);
    }

    /** What waits at the school. */
    public List<ReportAlert> alerts(SchoolId school) {
        return rows.alerts(school);
    }

    /** Whom to tell; empty if another node was first, or it rang again. */
    public Optional<Set<AccountId>> take(SchoolId school, ReportAlert alert) {
        if (rows.takeAlert(school, alert.id(), alert.tries()) == 0) {
            return Optional.empty();
        }
        return Optional.of(readers.of(school, alert.id()));
    }

    /** So many letters were sent. The entry says so, and not at what moment. */
    public void told(SchoolId school, ReportAlert alert, int people) {
        rows.removeAlert(school, alert.id(), alert.tries() + 1);
        journal.recordOnDay(event(school, alert, "report-dsl-told").with("people", Integer.toString(people)));
    }

    /** No letter could be sent: there is no mail server, nobody has an address, or it failed too often. */
    public void giveUp(SchoolId school, ReportAlert alert, int tries) {
        rows.removeAlert(school, alert.id(), tries);
        journal.recordOnDay(event(school, alert, "report-dsl-not-told"));
    }

    private static AuditEvent event(SchoolId school, ReportAlert alert, String action) {
        return AuditEvent.of(school, Actor.SYSTEM, action, Report.subject(alert.id()));
    }
}
