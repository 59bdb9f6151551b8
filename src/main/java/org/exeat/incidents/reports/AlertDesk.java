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

    /** Whom to tell; empty if another node was first. The entry says that they are told, not at what moment. */
    public Optional<Set<AccountId>> take(SchoolId school, ReportAlert alert) {
        if (rows.takeAlert(school, alert.id(), alert.tries()) == 0) {
            return Optional.empty();
        }
        Set<AccountId> people = readers.of(school, alert.id());
        if (alert.tries() == 0) {
            journal.recordOnDay(AuditEvent.of(school, Actor.SYSTEM, "report-dsl-told", "incident-report:" + alert.id())
                    .with("people", Integer.toString(people.size())));
        }
        return Optional.of(people);
    }

    /** They were told. */
    public void lay(SchoolId school, ReportAlert alert) {
        rows.removeAlert(school, alert.id());
    }
}
