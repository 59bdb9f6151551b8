package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.people.RosterPeople;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;

/** Where the office records what came in. Pupils who have left keep their answers, and may withdraw them still. */
@Atomic
@ApplicationScoped
public class ConsentDesk {

    private final ConsentRows rows;
    private final RosterPeople people;
    private final Journal journal;
    private final InstantSource time;
    private final Ids ids;

    @Inject
    public ConsentDesk(ConsentRows rows, RosterPeople people, Journal journal, InstantSource time, Ids ids) {
        this.rows = rows;
        this.people = people;
        this.journal = journal;
        this.time = time;
        this.ids = ids;
    }

    protected ConsentDesk() {
        this(null, null, null, null, null);
    }

    /** Adds what somebody said. The trail tells that answers were recorded, never which. */
    public void record(Colleague by, PupilId pupil, ConsentForm form) {
        form.by().person().ifPresent(person -> checkParent(by, pupil, new PersonId(person)));
        Instant now = time.instant();
        List<ConsentEntity> answers = form.said().stream()
            .map(given -> row(by, pupil, given, now)).toList();
        rows.add(answers);
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-consent-recorded", "photo-consent:" + pupil)
            .with("answers", String.valueOf(answers.size())));
    }

    private ConsentEntity row(Colleague by, PupilId pupil, ConsentForm.Given given, Instant now) {
        var row = new ConsentEntity(ids.next(), by.school(), pupil, given);
        row.recorded(now, by.account().value());
        return row;
    }

    /** Somebody who was a parent once may withdraw what they said then. */
    private void checkParent(Colleague by, PupilId pupil, PersonId person) {
        boolean parent = people.children(by.school(), Set.of(person)).getOrDefault(person, Set.of())
            .contains(new PersonId(pupil.value()));
        if (!parent) {
            throw RefusedException.wrong("giver.person", "UNKNOWN_CHOICE");
        }
    }
}
