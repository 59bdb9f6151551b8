package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Takes it upon this node to tell those who answer for safeguarding of urgent reports: each once. */
@Atomic
@ApplicationScoped
public class AlertDesk {

    private final ReportRows rows;
    private final StaffDirectory staff;
    private final Journal journal;

    @Inject
    public AlertDesk(ReportRows rows, StaffDirectory staff, Journal journal) {
        this.rows = rows;
        this.staff = staff;
        this.journal = journal;
    }

    protected AlertDesk() {
        this(null, null, null);
    }

    /** Whom to tell now, if there is anything to tell. The entry says that they are told, not at what moment. */
    public Set<AccountId> take(SchoolId school) {
        var taken = rows.alerts(school).stream().filter(report -> rows.takeAlert(school, report) > 0).toList();
        Set<AccountId> told = taken.isEmpty() ? Set.of() : staff.holding(school, Role.DSL);
        taken.forEach(report -> journal.recordOnDay(AuditEvent.of(school, Actor.SYSTEM, "report-dsl-told",
                "incident-report:" + report).with("people", Integer.toString(told.size()))));
        return told;
    }
}
