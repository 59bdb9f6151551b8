package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.incidents.reports.Message;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.policy.offsite.Urgency;

/** What waits for somebody who takes reports up. */
@Atomic
@ApplicationScoped
public class TriageList {

    private final Reports reports;
    private final IncidentShelf shelf;
    private final DutyFacts facts;
    private final Weighing weighing;
    private final Looks looks;

    @Inject
    public TriageList(Reports reports, IncidentShelf shelf, DutyFacts facts, Weighing weighing, Looks looks) {
        this.reports = reports;
        this.shelf = shelf;
        this.facts = facts;
        this.weighing = weighing;
        this.looks = looks;
    }

    protected TriageList() {
        this(null, null, null, null, null);
    }

    /**
     * A report that waits.
     *
     * @param related the incidents it may belong to
     * @param alike the other reports that wait for the same person and may tell of the same
     */
    record Waiting(WeighedReport weighed, List<Related> related, List<Report> alike) {
    }

    /**
     * The reports that person may take up, in the order of every queue: the older one is due first. That they saw how
     * each begins is audited, once a day.
     */
    public List<Waiting> waiting(Colleague who) {
        Duty duty = facts.duty(who.school());
        List<IncidentFile> files = shelf.visible(who);
        var texts = reports.ofIncidents(who.school(), files.stream().map(file -> file.incident().id()).toList());
        List<WeighedReport> waiting = weighing.of(who.school(), reports.waiting(who.school())).stream()
                .filter(one -> duty.reading(one.named()).contains(who.account()))
                .sorted(Urgency.first(WeighedReport::urgency, WeighedReport::receivedOn)).toList();
        List<Report> shown = waiting.stream().map(WeighedReport::report).toList();
        looks.listed(who, shown);
        var alike = Relatedness.alike(shown);
        return waiting.stream().map(one -> new Waiting(one, Relatedness.of(one.report(), files, texts),
                alike.get(one.report().id()))).toList();
    }

    /** The incidents that person may see, in the same order. That they saw the titles is audited, too. */
    public List<IncidentFile> incidents(Colleague who) {
        List<IncidentFile> files = shelf.visible(who);
        looks.titles(who, files);
        return files;
    }

    /** The report, if it waits and that person may take it up. */
    Report readable(Colleague who, UUID id) {
        Report report = reports.find(who.school(), id).orElseThrow(() -> new AbsentException("report"));
        if (report.incident().isPresent() ? !sees(who, report) : !reads(who, report)) {
            throw new AbsentException("report");
        }
        return report;
    }

    private boolean reads(Colleague who, Report report) {
        return facts.duty(who.school()).reading(weighing.of(who.school(), report).named()).contains(who.account());
    }

    private boolean sees(Colleague who, Report report) {
        return shelf.visible(who).stream()
                .anyMatch(file -> report.incident().filter(file.incident().id()::equals).isPresent());
    }

    /** The report, read by that person, which is audited. */
    public Report read(Colleague who, UUID id) {
        Report report = readable(who, id);
        looks.read(who, report);
        return report;
    }

    public List<EvidenceFile> evidence(Colleague who, UUID id) {
        return reports.evidence(who.school(), id);
    }

    public List<Message> messages(Colleague who, UUID id) {
        return reports.messages(who.school(), id);
    }
}
