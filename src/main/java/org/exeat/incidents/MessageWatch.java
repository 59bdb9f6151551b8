package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.incidents.reports.AlarmingMessage;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

/**
 * Raises in an incident, open or closed, what a reporter writes later that cannot wait. It is entered each time, even
 * if it was raised before: somebody may have looked into it since, and done with it.
 */
@ApplicationScoped
public class MessageWatch {

    private final Incidents incidents;
    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Deadlines deadlines;

    @Inject
    public MessageWatch(Incidents incidents, IncidentShelf shelf, IncidentBook book, Deadlines deadlines) {
        this.incidents = incidents;
        this.shelf = shelf;
        this.book = book;
        this.deadlines = deadlines;
    }

    protected MessageWatch() {
        this(null, null, null, null);
    }

    /** The incident is held before it is read: a reporter's words wait for others, and never fail for them. */
    void raise(@Observes AlarmingMessage message) {
        incidents.hold(message.school(), message.incident());
        IncidentFile file = shelf.file(incidents.find(message.school(), message.incident()).orElseThrow());
        file.incident().press(file.incident().urgency().or(Urgency.of(message.concerns())));
        if (file.trail().decision().isPresent()) {
            file.incident().dueOn(deadlines.fromToday(message.school()));
        }
        Set<Concern> all = new TreeSet<>(file.trail().concerns());
        all.addAll(message.concerns());
        book.enter(file.incident(), message.reporter(), EntryKind.CONCERNS,
                Entering.of("report", message.report()).add("concerns", Entering.list(all)));
    }
}
