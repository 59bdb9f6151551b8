package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.incidents.reports.Message;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.incidents.reports.Sure;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.ShippedSigns;

/** What waits for somebody who takes reports up. */
@Atomic
@ApplicationScoped
public class TriageList {

    private final Reports reports;
    private final IncidentShelf shelf;
    private final DutyFacts facts;
    private final Journal journal;
    private final ShippedSigns signs;

    @Inject
    public TriageList(Reports reports, IncidentShelf shelf, DutyFacts facts, Journal journal, ShippedSigns signs) {
        this.reports = reports;
        this.shelf = shelf;
        this.facts = facts;
        this.journal = journal;
        this.signs = signs;
    }

    protected TriageList() {
        this(null, null, null, null, null);
    }

    /**
     * A report that waits.
     *
     * @param urgency what somebody said, before what they only did not rule out
     * @param concerns what its answers raise, and the reporter's words, its own and later ones
     * @param related the incidents it may belong to
     */
    record Waiting(Report report, Urgency urgency, Set<Concern> concerns, List<Related> related) {
    }

    /** That report with what it raises and how much it presses; related to nothing yet. */
    Waiting weighed(SchoolId school, Report report) {
        return waiting(report, recognised(report, reports.later(school, List.of(report.id()))), List.of());
    }

    private Set<Concern> recognised(Report report, Map<UUID, String> later) {
        Set<Concern> recognised = new TreeSet<>(signs.signs().concerns(report.telling().words()));
        recognised.addAll(signs.signs().concerns(later.getOrDefault(report.id(), "")));
        return recognised;
    }

    private static Waiting waiting(Report report, Set<Concern> recognised, List<Related> related) {
        Set<Concern> raised = new TreeSet<>(report.answers().concerns());
        raised.addAll(recognised);
        return new Waiting(report, Urgency.of(report.answers(), recognised), raised, related);
    }

    /** The reports that person may take up, in the order of every queue: the older one is due first. */
    public List<Waiting> waiting(Colleague who) {
        Duty duty = facts.duty(who.school());
        Ties ties = facts.ties(who.school());
        List<IncidentFile> files = shelf.visible(who);
        var texts = reports.ofIncidents(who.school(), files.stream().map(file -> file.incident().id()).toList());
        List<Report> all = reports.waiting(who.school());
        var later = reports.later(who.school(), all.stream().map(Report::id).toList());
        return all.stream()
                .filter(report -> duty.reading(touched(ties, report)).contains(who.account()))
                .map(report -> waiting(report, recognised(report, later), Relatedness.of(report, files, texts)))
                .sorted(Urgency.first(Waiting::urgency, one -> one.report().receivedOn())).toList();
    }

    /** The incidents that person may see, in the same order. */
    public List<IncidentFile> incidents(Colleague who) {
        return shelf.visible(who);
    }

    /** The report, if it waits and that person may take it up. */
    Report readable(Colleague who, UUID id) {
        Report report = reports.find(who.school(), id).orElseThrow(() -> new AbsentException("report"));
        Set<AccountId> readers = facts.duty(who.school()).reading(touched(facts.ties(who.school()), report));
        if (report.incident().isPresent() ? !sees(who, report) : !readers.contains(who.account())) {
            throw new AbsentException("report");
        }
        return report;
    }

    private boolean sees(Colleague who, Report report) {
        return shelf.visible(who).stream()
                .anyMatch(file -> report.incident().filter(file.incident().id()::equals).isPresent());
    }

    /** The report, read by that person, which is audited. */
    public Report read(Colleague who, UUID id) {
        Report report = readable(who, id);
        journal.record(AuditEvent.of(who.school(), who.actor(), "report-read", report.subject()));
        return report;
    }

    public List<EvidenceFile> evidence(Colleague who, UUID id) {
        return reports.evidence(who.school(), id);
    }

    public List<Message> messages(Colleague who, UUID id) {
        return reports.messages(who.school(), id);
    }

    /** Whom the report names, but for the one who reads it: they stay shut out until somebody lets them handle it. */
    List<UUID> named(Colleague reader, Report report) {
        return touched(facts.ties(reader.school()), report).stream().filter(one -> !one.equals(reader.account()))
                .map(AccountId::value).toList();
    }

    /** Those named as taking part; and, where staff may be involved, anybody the report names at all. */
    static Set<AccountId> touched(Ties ties, Report report) {
        var told = report.telling();
        String people = told.toWhom() + " | " + told.byWhom();
        return ties.named(told.signs().staffInvolved() == Sure.NO ? people : people + " | " + told.what());
    }
}
