package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.incidents.reports.LaterMessage;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;

/**
 * Brings what a reporter writes later to its incident, open or closed. What cannot wait is raised each time, even if it
 * was before: somebody may have looked into it since, and done with it. Where a member of staff may be involved, it is
 * kept from whomever the words name, as it is from those whom the report names.
 */
@ApplicationScoped
public class MessageWatch {

    private final Incidents incidents;
    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Deadlines deadlines;
    private final DutyFacts facts;
    private final Weighing weighing;
    private final Reports reports;

    @Inject
    public MessageWatch(Incidents incidents, IncidentShelf shelf, IncidentBook book, Deadlines deadlines,
            DutyFacts facts, Weighing weighing, Reports reports) {
        this.incidents = incidents;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
        this.facts = facts;
        this.weighing = weighing;
        this.reports = reports;
    }

    protected MessageWatch() {
        this(null, null, null, null, null, null, null);
    }

    /** The incident is held before it is read: a reporter's words wait for others, and never fail for them. */
    void hear(@Observes LaterMessage message) {
        incidents.hold(message.school(), message.incident());
        IncidentFile file = shelf.file(incidents.find(message.school(), message.incident()).orElseThrow());
        Set<Concern> all = new TreeSet<>(file.trail().concerns());
        all.addAll(message.concerns());
        IncidentEntity now = message.urgency().cannotWait() ? raise(file, message, all) : file.incident();
        if (all.contains(Concern.STAFF_INVOLVED)) {
            shutOut(now, file, message);
        }
    }

    private IncidentEntity raise(IncidentFile file, LaterMessage message, Set<Concern> all) {
        deadlines.press(file, file.incident().urgency().or(message.urgency()));
        return book.enter(file.incident(), message.reporter(), EntryKind.CONCERNS,
                Entering.of("report", message.report()).add("concerns", Entering.list(all)));
    }

    /** Unless nobody would be left who sees it: then it would be lost. */
    private void shutOut(IncidentEntity incident, IncidentFile file, LaterMessage message) {
        Set<AccountId> named = named(file, message);
        message.reporter().map(AccountId::new).ifPresent(named::remove);
        file.all().map(IncidentFile::trail).map(Trail::everNamed).forEach(named::removeAll);
        if (!named.isEmpty() && leavesSomebody(file, named)) {
            book.enter(incident, message.reporter(), EntryKind.NAMED, Entering.of("report", message.report())
                    .add("named", Entering.list(named.stream().map(AccountId::value).toList())));
        }
    }

    private boolean leavesSomebody(IncidentFile file, Set<AccountId> named) {
        SchoolId school = file.incident().schoolId();
        Set<AccountId> all = new HashSet<>(shelf.shutOut(school, file));
        all.addAll(named);
        Set<AccountId> serving = facts.ties(school).all().keySet();
        return shelf.readers(school, file.handling(), all).stream().anyMatch(serving::contains);
    }

    /**
     * Whom these words name; and, once they are the first to say that staff may be involved, whom those of all reports
     * do, but for its handlers, who have read them.
     */
    private Set<AccountId> named(IncidentFile file, LaterMessage message) {
        Set<AccountId> named = new HashSet<>();
        if (!file.trail().concerns().contains(Concern.STAFF_INVOLVED)) {
            reports.ofIncidents(message.school(), List.of(message.incident()))
                    .forEach(report -> named.addAll(weighing.named(message.school(), report)));
            named.removeAll(file.handling());
        }
        named.addAll(facts.ties(message.school()).named(message.words()));
        return named;
    }
}
