package org.exeat.photos.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;

/** Where the safeguarding lead sets and lifts marks. The trail tells of it without the reason, and to nobody else. */
@Atomic
@ApplicationScoped
public class MarkDesk {

    private final MarkRows rows;
    private final RosterPeople people;
    private final Journal journal;
    private final InstantSource time;
    private final Ids ids;

    @Inject
    public MarkDesk(MarkRows rows, RosterPeople people, Journal journal, InstantSource time, Ids ids) {
        this.rows = rows;
        this.people = people;
        this.journal = journal;
        this.time = time;
        this.ids = ids;
    }

    protected MarkDesk() {
        this(null, null, null, null, null);
    }

    /** Marks somebody who is not marked so; the mark's id. */
    public UUID set(Colleague by, MarkRequest request) {
        PersonId person = new PersonId(request.person());
        var wanted = request.kind() == MarkKind.PHOTO_BAR ? RosterPeople.Kind.PUPIL : RosterPeople.Kind.PARENT;
        if (people.find(by.school(), person).filter(one -> one.kind() == wanted).isEmpty()) {
            throw RefusedException.wrong("person", "UNKNOWN_CHOICE");
        }
        if (rows.all(by.school()).stream().anyMatch(mark -> mark.stands() && mark.kind() == request.kind()
                && mark.person().equals(person))) {
            throw RefusedException.because("ALREADY_DONE");
        }
        var mark = MarkEntity.of(ids.next(), by.school(), request.kind(), person);
        mark.set(request.reason().strip(), time.instant(), by.account().value());
        rows.add(mark);
        note(by, mark, "safeguarding-mark-set");
        return mark.id();
    }

    /** Lifts one that stands. */
    public void lift(Colleague by, UUID id, String reason) {
        MarkEntity mark = rows.find(by.school(), id).orElseThrow(() -> new AbsentException("mark"));
        if (!mark.stands()) {
            throw RefusedException.because("ALREADY_DONE");
        }
        mark.lift(reason.strip(), time.instant(), by.account().value());
        rows.change(mark);
        note(by, mark, "safeguarding-mark-lifted");
    }

    private void note(Colleague by, MarkEntity mark, String action) {
        journal.record(AuditEvent.of(by.school(), by.actor(), action, "safeguarding:" + mark.id())
            .with("kind", mark.kind().name()).with("person", mark.person().toString()));
    }
}
