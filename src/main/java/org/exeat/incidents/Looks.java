package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.schools.SchoolClock;

/**
 * Enters in the audit trail who looked at reports, and who saw titles of incidents. The caller's transaction must be
 * running: what cannot be entered is not shown.
 */
@ApplicationScoped
public class Looks {

    private final Journal journal;
    private final SchoolClock clock;

    @Inject
    public Looks(Journal journal, SchoolClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    protected Looks() {
        this(null, null);
    }

    /** They read that one, whole. */
    void read(Colleague who, Report report) {
        journal.record(look(who, "report-read", report));
    }

    /**
     * They saw in a list how those begin. A list is fetched again and again, so of each report that is entered once on
     * a day of the school; the day stands in the entry, as the school's clock may not be the real one. Pages fetch it
     * by themselves, too, as soon as anything changes: the moment would tell when the report came, and so of one
     * without an account the day alone is entered.
     */
    void listed(Colleague who, List<Report> shown) {
        String today = clock.today(who.school()).toString();
        Set<String> held = journal.lately(shown.stream().map(one -> listed(who, one, today)).toList());
        Map<Boolean, List<AuditEvent>> fresh = shown.stream().filter(one -> !held.contains(one.subject()))
                .collect(Collectors.partitioningBy(one -> one.reporter().isPresent(),
                        Collectors.mapping(one -> listed(who, one, today), Collectors.toList())));
        journal.record(fresh.get(true));
        journal.recordOnDay(fresh.get(false));
    }

    /** They saw the titles of those: entered once on a day of the school, like how a report begins. */
    public void titles(Colleague who, List<IncidentFile> shown) {
        String today = clock.today(who.school()).toString();
        List<AuditEvent> looks = shown.stream().map(file -> AuditEvent.of(who.school(), who.actor(),
                "incident-title-seen", IncidentBook.subject(file.incident())).with("day", today)).toList();
        Set<String> held = journal.lately(looks);
        journal.record(looks.stream().filter(look -> !held.contains(look.subject())).toList());
    }

    private static AuditEvent listed(Colleague who, Report report, String day) {
        return look(who, "report-listed", report).with("day", day);
    }

    private static AuditEvent look(Colleague who, String action, Report report) {
        return AuditEvent.of(who.school(), who.actor(), action, report.subject());
    }
}
