package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

/** Where reports are taken up: an incident begins, or one gets another report. */
@Atomic
@ApplicationScoped
public class TriageDesk {

    private final TriageList list;
    private final Reports reports;
    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Deadlines deadlines;
    private final Weighing weighing;
    private final NamedStaff staff;

    @Inject
    public TriageDesk(TriageList list, Reports reports, IncidentShelf shelf, IncidentBook book, Deadlines deadlines,
            Weighing weighing, NamedStaff staff) {
        this.list = list;
        this.reports = reports;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
        this.weighing = weighing;
        this.staff = staff;
    }

    protected TriageDesk() {
        this(null, null, null, null, null, null, null);
    }

    /** Begins an incident with that report. Whoever takes it up handles it. */
    public UUID take(Colleague by, UUID id, String title, Instant at) {
        WeighedReport weighed = waiting(by, list.readable(by, id));
        IncidentEntity incident = book.open(by, new Opening(title.strip(), at, deadlines.of(by.school(), weighed)));
        incident.press(weighed.urgency());
        book.add(incident, by.account());
        add(by, book.enter(incident, by, EntryKind.OPENED, title, Entering.of("handler", by.account().value())),
                weighed, Set.of());
        return incident.id();
    }

    /**
     * Adds that report to an incident that is open, which is then to be decided with it. Where either says that a
     * member of staff may be involved, all that the reports of both name are kept from it.
     */
    public void link(Colleague by, UUID id, UUID into) {
        WeighedReport weighed = waiting(by, list.readable(by, id));
        link(by, weighed, shelf.open(by, into, Optional.empty()));
    }

    /** The same with their own report, which need not be one that they may take up. */
    void linkOwn(Colleague by, Report report, IncidentFile file) {
        link(by, waiting(by, report), file);
    }

    private void link(Colleague by, WeighedReport weighed, IncidentFile file) {
        Urgency both = file.incident().urgency().or(weighed.urgency());
        deadlines.press(file, both, Deadlines.earlier(deadlines.of(by.school(), weighed),
                deadlines.fromToday(by.school(), both)));
        Set<Concern> known = file.trail().concerns();
        var named = weighed.concerns().contains(Concern.STAFF_INVOLVED) ? staff.byReport(file)
                : Map.<UUID, Set<AccountId>>of();
        staff.shutOut(add(by, file.incident(), read(by, weighed, file), known), file,
                Optional.of(by.account().value()), named);
    }

    /** Where staff may be involved, whomever any of its words name is named, but for handlers and who was let in. */
    private WeighedReport read(Colleague by, WeighedReport weighed, IncidentFile file) {
        if (!file.trail().concerns().contains(Concern.STAFF_INVOLVED)) {
            return weighed;
        }
        Report report = weighed.report();
        Set<AccountId> named = new HashSet<>(weighing.named(by.school(), List.of(report)).get(report.id()));
        named.removeAll(file.handling());
        file.all().map(IncidentFile::trail).map(Trail::everNamed).forEach(named::removeAll);
        named.addAll(weighed.named());
        return weighed.naming(named);
    }

    private WeighedReport waiting(Colleague by, Report report) {
        if (report.incident().isPresent()) {
            throw RefusedException.because("REPORT_TAKEN_UP");
        }
        return weighing.of(by.school(), report);
    }

    /** A report only ever adds concerns; taking one off is for somebody who says why. */
    private IncidentEntity add(Colleague by, IncidentEntity incident, WeighedReport weighed, Set<Concern> known) {
        Report report = weighed.report();
        reports.attach(by.school(), report.id(), incident.id());
        IncidentEntity kept = book.enter(incident, by, EntryKind.REPORT, "",
                Entering.of("report", report.id()).add("number", report.name())
                        .add("named", Entering.list(shutOut(by, weighed))));
        Set<Concern> all = new TreeSet<>(known);
        all.addAll(weighed.concerns());
        return all.equals(new TreeSet<>(known)) ? kept : book.enter(kept, by, EntryKind.CONCERNS, "",
                Entering.of("report", report.id()).add("concerns", Entering.list(all)));
    }

    /** Whom it names, but for the one who takes it up. */
    private static List<UUID> shutOut(Colleague by, WeighedReport weighed) {
        return weighed.named().stream().filter(one -> !one.equals(by.account())).map(AccountId::value).toList();
    }

    /** Writes to the reporter; in an incident its chronology says so. */
    public void tell(Colleague by, UUID id, String text) {
        Report report = list.readable(by, id);
        reports.tell(by.school(), id, by.account(), text);
        report.incident().ifPresent(incident -> book.enter(shelf.find(by, incident).incident(), by, EntryKind.MESSAGE,
                text, Entering.of("report", id)));
    }
}
