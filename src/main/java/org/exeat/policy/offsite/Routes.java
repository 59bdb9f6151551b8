package org.exeat.policy.offsite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;

/** Which routes an incident opens: all of them, always; some are due, and with some concerns some come first. */
public final class Routes {

    private Routes() {
    }

    /** What is owed to each route under that edition (or none yet) with those concerns; what comes first is first. */
    public static List<RouteDuty> of(Optional<PolicyEdition> edition, Set<Concern> concerns) {
        Optional<ClauseRef> referral = edition.flatMap(Routes::referral);
        return Stream.of(Route.values()).map(route -> duty(route, concerns, referral))
            .sorted(Comparator.comparing(duty -> !duty.first())).toList();
    }

    private static RouteDuty duty(Route route, Set<Concern> concerns, Optional<ClauseRef> referral) {
        boolean due = concerns.stream().anyMatch(concern -> concern.due().contains(route));
        boolean first = due || concerns.stream().anyMatch(concern -> concern.first().contains(route));
        Optional<ClauseRef> clause = route == Route.LEGAL_ADVICE ? referral : Optional.empty();
        boolean referred = clause.isPresent() && concerns.contains(Concern.DISREPUTE);
        return new RouteDuty(route, due || referred, first, clause);
    }

    /** A clause that sends whatever could be read as disrepute to legal experts leaves no choice. */
    private static Optional<ClauseRef> referral(PolicyEdition edition) {
        return edition.clauses().stream().filter(clause -> clause.rule().kind() == RuleKind.REFERRAL_ROUTE)
            .filter(clause -> "COULD_BE_READ_AS_DISREPUTE".equals(clause.rule().parameters().get("trigger")))
            .findFirst().map(edition::refer);
    }
}
