package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Ids;
import org.exeat.policy.Clause;
import org.exeat.policy.SchoolId;
import org.exeat.policy.misuse.RecordDuty;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;

/**
 * Enters in the audit trail what is done with the record, under the clause that asks for it. The subjects are those of
 * incidents: the trail that administrators read leaves them out, as even a count would tell something.
 */
@ApplicationScoped
public class MisuseJournal {

    private final Journal journal;
    private final Editions editions;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public MisuseJournal(Journal journal, Editions editions, SchoolClock clock, Ids ids) {
        this.journal = journal;
        this.editions = editions;
        this.clock = clock;
        this.ids = ids;
    }

    protected MisuseJournal() {
        this(null, null, null, null);
    }

    /** The clause of the school's policy that asks for the record. */
    Optional<Clause> clause(SchoolId school) {
        return editions.inForce(school).flatMap(RecordDuty::clause);
    }

    /** A new row of that person, now. */
    MisuseEntry.Origin next(Colleague by) {
        return new MisuseEntry.Origin(ids.next(), by.school(), by.account().value(), clock.now(by.school()),
                clock.today(by.school()));
    }

    /** That somebody did that to that row. Neither what was written nor whom it concerns is told. */
    void enter(Colleague by, String action, UUID row) {
        AuditEvent event = AuditEvent.of(by.school(), by.actor(), action, "incident-misuse:" + row);
        journal.record(editions.inForce(by.school()).map(edition -> event.under(RecordDuty.clause(edition)
                .map(clause -> clause.id().value()).orElse(null), edition.id().value())).orElse(event));
    }
}
