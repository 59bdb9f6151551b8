package org.exeat.incidents.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;

/** Where statistics are asked for. That they were is audited. */
@Atomic
@ApplicationScoped
public class StatisticsDesk {

    private final IncidentCounts counts;
    private final Journal journal;

    @Inject
    public StatisticsDesk(IncidentCounts counts, Journal journal) {
        this.counts = counts;
        this.journal = journal;
    }

    protected StatisticsDesk() {
        this(null, null);
    }

    /** Those of the half-terms that begin between these days; without them, of the last six. */
    public StatisticsView look(Colleague who, LocalDate from, LocalDate to) {
        journal.record(AuditEvent.of(who.school(), who.actor(), "incident-statistics-viewed",
                "school:" + who.school().value()));
        return counts.of(who.school(), from, to);
    }
}
