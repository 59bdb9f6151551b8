package org.exeat.incidents.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.schools.SchoolClock;

/** Where somebody finds what they are reminded of. */
@Atomic
@ApplicationScoped
public class ReminderDesk {

    private final WatchList list;
    private final WatchLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    @Inject
    public ReminderDesk(WatchList list, WatchLetters letters, Journal journal, SchoolClock clock) {
        this.list = list;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    protected ReminderDesk() {
        this(null, null, null, null);
    }

    /** What others did first, then what waits longest. */
    public List<IncidentRemindersView.IncidentReminderView> of(Colleague who) {
        var done = letters.unseen(who.school(), who.account().value()).stream()
                .flatMap(letter -> list.stillOf(who.school(), letter)
                        .map(about -> IncidentRemindersView.of(about, letter.id())).stream());
        var late = list.of(who.school()).stream().filter(one -> one.told().contains(who.account()))
                .sorted(Comparator.comparing(Overdue::since)).map(about -> IncidentRemindersView.of(about, null));
        return Stream.concat(done, late).toList();
    }

    /** They have seen what somebody did. */
    public void see(Colleague who, UUID id) {
        if (letters.see(who.school(), id, who.account().value(), clock.now(who.school())) == 0) {
            throw new AbsentException("reminder");
        }
        journal.record(AuditEvent.of(who.school(), who.actor(), "incident-glass-seen", "incident-reminder:" + id));
    }
}
