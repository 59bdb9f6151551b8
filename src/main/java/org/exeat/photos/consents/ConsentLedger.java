package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.exeat.photos.consents.ConsentsRecorded.Answered;
import org.exeat.platform.Actor;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentGiver;

/** Enters answers, all with one moment, and tells those who confirm them to families. */
@ApplicationScoped
public class ConsentLedger {

    private final ConsentRows rows;
    private final InstantSource time;
    private final Ids ids;
    private final Event<ConsentsRecorded> recorded;

    @Inject
    public ConsentLedger(ConsentRows rows, InstantSource time, Ids ids, Event<ConsentsRecorded> recorded) {
        this.rows = rows;
        this.time = time;
        this.ids = ids;
        this.recorded = recorded;
    }

    protected ConsentLedger() {
        this(null, null, null, null);
    }

    /** Adds them in the transaction that runs. An account recorded them; or none was there, and a parent had a link. */
    void enter(SchoolId school, Actor by, Map<PupilId, List<ConsentForm.Given>> said) {
        Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
        UUID account = by.kind() == Actor.Kind.ACCOUNT ? by.id() : null;
        Set<Answered> answered = new HashSet<>();
        said.forEach((pupil, answers) -> {
            List<ConsentEntity> fresh = answers.stream()
                .map(given -> new ConsentEntity(ids.next(), school, pupil, given)).toList();
            fresh.forEach(row -> row.recorded(now, account));
            Batch.write(fresh, rows::add);
            answers.stream().map(ConsentForm.Given::by).filter(giver -> giver.kind() != ConsentGiver.Kind.PUPIL)
                .map(giver -> new Answered(giver.person().map(PersonId::new), pupil)).forEach(answered::add);
        });
        if (!answered.isEmpty()) {
            recorded.fire(new ConsentsRecorded(school, now, answered));
        }
    }
}
