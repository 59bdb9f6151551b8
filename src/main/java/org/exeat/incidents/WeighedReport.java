package org.exeat.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.incidents.reports.Report;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

/**
 * A report, and what follows from its answers, its words, and what its reporter wrote later.
 *
 * @param urgency how much it presses
 * @param concerns what it raises, in their order
 * @param named the accounts of those it names, or whose child it names; it is kept from them while anybody is left
 */
public record WeighedReport(Report report, Urgency urgency, Set<Concern> concerns, Set<AccountId> named) {

    public WeighedReport {
        concerns = Collections.unmodifiableSet(new TreeSet<>(concerns));
        named = Set.copyOf(named);
    }

    /** The same, in which those are named. */
    WeighedReport naming(Set<AccountId> others) {
        return new WeighedReport(report, urgency, concerns, others);
    }

    /** The school's day on which it came. */
    public LocalDate receivedOn() {
        return report.receivedOn();
    }
}
