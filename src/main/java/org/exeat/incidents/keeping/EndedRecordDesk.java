package org.exeat.incidents.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.retention.RecordType;
import org.exeat.schools.SchoolClock;

/**
 * Where somebody confirms that records which end by themselves are disposed of. They go by their time alone, and nobody
 * reads them for it.
 */
@Atomic
@ApplicationScoped
public class EndedRecordDesk {

    private final RetentionDesk periods;
    private final EndedRecords records;
    private final SchoolClock clock;
    private final Journal journal;

    @Inject
    public EndedRecordDesk(RetentionDesk periods, EndedRecords records, SchoolClock clock, Journal journal) {
        this.periods = periods;
        this.records = records;
        this.clock = clock;
        this.journal = journal;
    }

    protected EndedRecordDesk() {
        this(null, null, null, null);
    }

    /**
     * Those of one type whose time is over.
     *
     * @param before the school-local day before which they ended
     * @param count how many
     */
    public record Over(RecordType type, LocalDate before, long count) {
    }

    /** What may go today, of every type that there is something of and that they may know of. */
    public List<Over> all(Colleague who) {
        LocalDate today = clock.today(who.school());
        return periods.all(who.school()).stream().filter(one -> one.type().endsByItself())
                .filter(one -> who.is(Role.DSL) || !one.type().ofTheLeadAlone()).map(one -> {
                    LocalDate before = one.period().keptFrom(today);
                    return new Over(one.type(), before, records.count(who.school(), one.type(), before));
                }).filter(one -> one.count() > 0).toList();
    }

    /** Disposes of exactly what was seen, or of nothing. */
    public void confirm(Colleague by, Over seen) {
        if (!all(by).contains(seen)) {
            throw RefusedException.because("NOT_DISPOSABLE");
        }
        records.dispose(by.school(), seen.type(), seen.before());
        journal.record(AuditEvent.of(by.school(), by.actor(), "records-disposed", subject(seen) + by.school().value())
                .with("recordType", seen.type().name()).with("before", seen.before().toString())
                .with("count", Long.toString(seen.count())));
    }

    /** What the safeguarding lead marked stands in the trail where nobody else reads of it. */
    private static String subject(Over seen) {
        return seen.type().ofTheLeadAlone() ? "safeguarding:" : "school:";
    }
}
