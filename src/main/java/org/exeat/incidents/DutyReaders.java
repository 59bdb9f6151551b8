package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.exeat.incidents.reports.Readers;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Those in charge who are not named in a report; where they all are, whoever takes over. Once it belongs to an incident
 * it is for whoever handles that and the DSL, or those in charge in their place: somebody may have been shut out since.
 */
@ApplicationScoped
public class DutyReaders implements Readers {

    private final Reports reports;
    private final DutyFacts facts;
    private final Incidents incidents;
    private final IncidentShelf shelf;
    private final Weighing weighing;

    @Inject
    public DutyReaders(Reports reports, DutyFacts facts, Incidents incidents, IncidentShelf shelf,
            Weighing weighing) {
        this.reports = reports;
        this.facts = facts;
        this.incidents = incidents;
        this.shelf = shelf;
        this.weighing = weighing;
    }

    protected DutyReaders() {
        this(null, null, null, null, null);
    }

    @Override
    public Set<AccountId> of(SchoolId school, UUID report) {
        return reports.find(school, report).map(one -> one.incident().flatMap(id -> incidents.find(school, id))
                .map(incident -> of(school, shelf.file(incident))).orElseGet(() -> facts.duty(school).urgently(
                        weighing.of(school, one).named()))).orElse(Set.of());
    }

    private Set<AccountId> of(SchoolId school, IncidentFile file) {
        return facts.duty(school).urgently(facts.ties(school).serving(file.handling()), shelf.shutOut(school, file));
    }
}
