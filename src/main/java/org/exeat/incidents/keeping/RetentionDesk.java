package org.exeat.incidents.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.Period;
import org.exeat.policy.retention.RecordType;

/** Where a school settles how long it keeps which records. */
@Atomic
@ApplicationScoped
public class RetentionDesk {

    private final RetentionRows rows;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public RetentionDesk(RetentionRows rows, Journal journal, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.ids = ids;
    }

    protected RetentionDesk() {
        this(null, null, null);
    }

    /**
     * What holds for one type of record.
     *
     * @param source where the school has its own period from; none where the usual one holds
     * @param version 0 while the usual period holds
     */
    record Settled(RecordType type, Period period, Optional<String> source, int version) {
    }

    /** What holds there, for every type of record. */
    public List<Settled> all(SchoolId school) {
        Map<RecordType, RetentionPeriod> own = own(school);
        return Arrays.stream(RecordType.values()).map(type -> Optional.ofNullable(own.get(type))
                .map(row -> new Settled(type, row.period(), Optional.of(row.source()), row.version()))
                .orElseGet(() -> new Settled(type, type.usual(), Optional.empty(), 0))).toList();
    }

    /** Settles one anew. */
    public void settle(Colleague by, RecordType type, Optional<Integer> seen, RetentionRequest wish) {
        if (!type.allows(wish.from())) {
            throw RefusedException.wrong("from", "UNKNOWN_CHOICE");
        }
        var known = Optional.ofNullable(own(by.school()).get(type));
        int version = known.map(RetentionPeriod::version).orElse(0);
        if (seen.filter(number -> number != version).isPresent()) {
            throw new StaleException("retention period");
        }
        var row = known.orElseGet(() -> new RetentionPeriod(ids.next(), by.school(), type));
        row.settle(wish.period(), wish.source().strip());
        if (known.isPresent()) {
            rows.change(row);
        } else {
            rows.add(row);
        }
        journal.record(AuditEvent.of(by.school(), by.actor(), "retention-settled", "school:" + by.school().value())
                .with("recordType", type.name()).with("years", Integer.toString(wish.years()))
                .with("from", wish.from().name()));
    }

    private Map<RecordType, RetentionPeriod> own(SchoolId school) {
        return rows.all(school).stream().collect(Collectors.toMap(RetentionPeriod::recordType, Function.identity()));
    }
}
