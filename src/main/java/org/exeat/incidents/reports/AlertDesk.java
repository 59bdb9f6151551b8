package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Takes it upon this node to tell those who answer for safeguarding of urgent reports: each once. */
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

    /** Whom to tell now, if there is anything to tell. The entry says that they are told, not at what moment. */
    public Set<AccountId> take(SchoolId school) {
        var taken = rows.alerts(school).stream().filter(report -> rows.takeAlert(school, report) > 0).toList();
        Set<AccountId> told = new HashSet<>();
        taken.forEach(report -> {
            Set<AccountId> people = readers.of(school, report);
            told.addAll(people);
            journal.recordOnDay(AuditEvent.of(school, Actor.SYSTEM, "report-dsl-told", "incident-report:" + report)
                    .with("people", Integer.toString(people.size())));
        });
        return told;
    }
}
