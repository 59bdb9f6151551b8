package org.exeat.access;

import java.util.List;
import java.util.UUID;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.EditionId;
import org.exeat.policy.Finding;

/**
 * What an authorisation rests on.
 *
 * @param edition the edition in force when it was decided
 * @param clause the clause or local rule that lets the class in, or null where the rule names none
 * @param localRule whether that is a rule the head adopted beside the edition
 */
record Basis(UUID edition, String clause, boolean localRule) {

    /** The first clause among the findings, which the kernel gives in the order in which they are shown. */
    static Basis of(EditionId edition, List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.refuses()).flatMap(finding -> finding.clause().stream())
                .findFirst().map(Basis::of).orElse(new Basis(edition.value(), null, false));
    }

    private static Basis of(ClauseRef ref) {
        return new Basis(ref.edition().value(), ref.clause().value(), ref.localRule());
    }
}
