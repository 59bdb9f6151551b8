package org.exeat.schools;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;

/**
 * The edition of its policy that is in force at a school.
 *
 * @param pack       the pack it was adopted from
 * @param edition    as the school reads it, with the local rules beside it that were not ended early
 * @param localRules the same local rules, with the ids by which they can be ended
 */
public record AdoptedEdition(PolicyPack pack, Instant adoptedAt, PolicyEdition edition, List<AdoptedRule> localRules) {

    public AdoptedEdition {
        localRules = List.copyOf(localRules);
    }

    /** A local rule as it was adopted. */
    public record AdoptedRule(UUID id, Instant adoptedAt, LocalRule rule) {
    }
}
