package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;

/** Where reports are taken up: an incident begins, or one gets another report. */
@Atomic
@ApplicationScoped
public class TriageDesk {

    private final TriageList list;
    private final Reports reports;
    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Deadlines deadlines;

    @Inject
    public TriageDesk(TriageList list, Reports reports, IncidentShelf shelf, IncidentBook book, Deadlines deadlines) {
        this.list = list;
        this.reports = reports;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
    }

    protected TriageDesk() {
        this(null, null, null, null, null);
    }

    /** The day by which a report is to be taken up. */
    LocalDate due(SchoolId school, Report report) {
        return deadlines.from(school, report.receivedOn());
    }

    /** Begins an incident with that report. Whoever takes it up handles it. */
    public UUID take(Colleague by, UUID id, String title, Instant at) {
        Report report = waiting(by, id);
        IncidentEntity incident = book.open(by, new Opening(title.strip(), at, due(by.school(), report)));
        book.add(incident, by.account());
        add(by, book.enter(incident, by, EntryKind.OPENED, title, Entering.of("handler", by.account().value())), report,
                Set.of());
        return incident.id();
    }

    /** Adds that report to an incident that is open, which is then to be decided with it. */
    public void link(Colleague by, UUID id, UUID into) {
        Report report = waiting(by, id);
        IncidentFile file = shelf.open(by, into, Optional.empty());
        if (file.trail().decision().isPresent()) {
            file.incident().dueOn(due(by.school(), report));
        }
        add(by, file.incident(), report, file.trail().concerns());
    }

    private Report waiting(Colleague by, UUID id) {
        Report report = list.readable(by, id);
        if (report.incident().isPresent()) {
            throw RefusedException.because("REPORT_TAKEN_UP");
        }
        return report;
    }

    /** A report only ever adds concerns; taking one off is for somebody who says why. */
    private void add(Colleague by, IncidentEntity incident, Report report, Set<Concern> known) {
        reports.attach(by.school(), report.id(), incident.id());
        var weighed = list.weighed(by.school(), report);
        incident.press(incident.urgency().or(weighed.urgency()));
        IncidentEntity kept = book.enter(incident, by, EntryKind.REPORT, "",
                Entering.of("report", report.id()).add("number", report.name())
                        .add("named", Entering.list(list.named(by, report))));
        Set<Concern> all = new TreeSet<>(known);
        all.addAll(weighed.concerns());
        if (!all.equals(new TreeSet<>(known))) {
            book.enter(kept, by, EntryKind.CONCERNS, "", Entering.of("report", report.id())
                    .add("concerns", Entering.list(all)));
        }
    }

    /** Writes to the reporter; in an incident its chronology says so. */
    public void tell(Colleague by, UUID id, String text) {
        Report report = list.readable(by, id);
        reports.tell(by.school(), id, by.account(), text);
        report.incident().ifPresent(incident -> book.enter(shelf.find(by, incident).incident(), by, EntryKind.MESSAGE,
                text, Entering.of("report", id)));
    }
}
