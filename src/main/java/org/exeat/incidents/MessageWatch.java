package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.incidents.reports.LaterMessage;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

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

    @Inject
    public MessageWatch(Incidents incidents, IncidentShelf shelf, IncidentBook book, Deadlines deadlines,
            DutyFacts facts) {
        this.incidents = incidents;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
        this.facts = facts;
    }

    protected MessageWatch() {
        this(null, null, null, null, null);
    }

    /** The incident is held before it is read: a reporter's words wait for others, and never fail for them. */
    void hear(@Observes LaterMessage message) {
        incidents.hold(message.school(), message.incident());
        IncidentFile file = shelf.file(incidents.find(message.school(), message.incident()).orElseThrow());
        Set<Concern> all = new TreeSet<>(file.trail().concerns());
        all.addAll(message.concerns());
        IncidentEntity now = message.alarming() ? raise(file, message, all) : file.incident();
        if (all.contains(Concern.STAFF_INVOLVED)) {
            shutOut(now, message, file.trail().named());
        }
    }

    private IncidentEntity raise(IncidentFile file, LaterMessage message, Set<Concern> all) {
        deadlines.press(file, file.incident().urgency().or(Urgency.of(message.concerns())));
        return book.enter(file.incident(), message.reporter(), EntryKind.CONCERNS,
                Entering.of("report", message.report()).add("concerns", Entering.list(all)));
    }

    private void shutOut(IncidentEntity incident, LaterMessage message, Set<AccountId> before) {
        List<UUID> named = facts.ties(message.school()).named(message.words()).stream()
                .filter(one -> !before.contains(one)).map(AccountId::value)
                .filter(one -> message.reporter().filter(one::equals).isEmpty()).toList();
        if (!named.isEmpty()) {
            book.enter(incident, message.reporter(), EntryKind.NAMED,
                    Entering.of("report", message.report()).add("named", Entering.list(named)));
        }
    }
}
