package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.exeat.incidents.reports.Readers;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Those in charge who are not named in a report; where they all are, whoever takes over. */
@ApplicationScoped
public class DutyReaders implements Readers {

    private final Reports reports;
    private final DutyFacts facts;

    @Inject
    public DutyReaders(Reports reports, DutyFacts facts) {
        this.reports = reports;
        this.facts = facts;
    }

    protected DutyReaders() {
        this(null, null);
    }

    @Override
    public Set<AccountId> of(SchoolId school, UUID report) {
        return reports.find(school, report).map(one -> facts.duty(school).urgently(
                TriageList.touched(facts.ties(school), one))).orElse(Set.of());
    }
}
