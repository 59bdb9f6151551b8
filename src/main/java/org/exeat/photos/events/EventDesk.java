package org.exeat.photos.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.schools.SchoolClock;

/** Where staff write notices and take them back. */
@Atomic
@ApplicationScoped
public class EventDesk {

    private final EventRows rows;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public EventDesk(EventRows rows, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected EventDesk() {
        this(null, null, null, null);
    }

    /** Writes a notice of an event that is not over; its id. */
    public UUID add(Colleague by, EventNotice.Said said) {
        refusePast(by, said.until());
        var event = new EventEntity(ids.next(), by.school(), said);
        rows.add(event);
        note(by, event, "photo-event-added", said);
        return event.id();
    }

    /** Writes it anew. */
    public void change(Colleague by, UUID id, Optional<Integer> seen, EventNotice.Said said) {
        EventEntity event = standing(by, id, seen);
        if (!said.until().equals(event.notice().said().until())) {
            refusePast(by, said.until());
        }
        event.say(said);
        rows.change(event);
        note(by, event, "photo-event-changed", said);
    }

    /** Takes it back: from now on nobody is shown it, and the guide does not heed it. */
    public void withdraw(Colleague by, UUID id, Optional<Integer> seen) {
        EventEntity event = standing(by, id, seen);
        event.withdraw(clock.today(by.school()));
        rows.change(event);
        note(by, event, "photo-event-withdrawn", event.notice().said());
    }

    private EventEntity standing(Colleague by, UUID id, Optional<Integer> seen) {
        EventEntity event = rows.find(by.school(), id).orElseThrow(() -> new AbsentException("event"));
        if (seen.filter(version -> version != event.version()).isPresent()) {
            throw new StaleException("event");
        }
        if (event.withdrawn()) {
            throw RefusedException.because("EVENT_WITHDRAWN");
        }
        return event;
    }

    private void refusePast(Colleague by, LocalDate last) {
        if (last.isBefore(clock.today(by.school()))) {
            throw RefusedException.wrong("until", "DAY_PAST");
        }
    }

    private void note(Colleague by, EventEntity event, String action, EventNotice.Said said) {
        journal.record(AuditEvent.of(by.school(), by.actor(), action, "photo-event:" + event.id())
                .with("rule", said.rule().name()).with("from", said.from().toString())
                .with("until", said.until().toString()));
    }
}
