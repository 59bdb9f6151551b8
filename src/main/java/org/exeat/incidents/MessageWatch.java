package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.incidents.reports.LaterMessage;
import org.exeat.policy.AccountId;
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
    private final NamedStaff staff;

    @Inject
    public MessageWatch(Incidents incidents, IncidentShelf shelf, IncidentBook book, Deadlines deadlines,
            DutyFacts facts, NamedStaff staff) {
        this.incidents = incidents;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
        this.facts = facts;
        this.staff = staff;
    }

    protected MessageWatch() {
        this(null, null, null, null, null, null);
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

    /**
     * From whomever these words name, also from one who handles it: words that accuse need say no more than a name. Who
     * was only thanked is let in again, and then stays.
     */
    private void shutOut(IncidentEntity incident, IncidentFile file, LaterMessage message) {
        Map<UUID, Set<AccountId>> named = new HashMap<>();
        if (message.concerns().contains(Concern.STAFF_INVOLVED)) {
            named.putAll(staff.byReport(file));
        }
        named.computeIfAbsent(message.report(), first -> new HashSet<>())
                .addAll(facts.ties(message.school()).named(message.words()));
        staff.shutOut(incident, file, message.reporter(), named);
    }
}
