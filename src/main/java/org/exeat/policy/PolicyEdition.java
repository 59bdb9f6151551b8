package org.exeat.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a school's policy: facts about it, its clauses in order, the local rules the head adopted beside
 * it, and the school's settings by which it is read. Consistent in itself: see {@link EditionCheck}.
 */
public record PolicyEdition(EditionId id, EditionFacts facts, List<Clause> clauses, List<LocalRule> localRules,
                            PolicySettings settings) {

    public PolicyEdition {
        Objects.requireNonNull(id, "An edition has an id.");
        Objects.requireNonNull(facts, "An edition has a title.");
        Objects.requireNonNull(settings, "An edition is read by the settings of a school.");
        clauses = List.copyOf(clauses);
        localRules = List.copyOf(localRules);
        var problems = EditionCheck.problems(clauses, localRules, settings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The edition is not consistent: " + problems);
        }
    }

    /** The clause of this id, if there is one. */
    public Optional<Clause> clause(ClauseId wanted) {
        return clauses.stream().filter(clause -> clause.id().equals(wanted)).findFirst();
    }

    /** The local rule of this id, if there is one. */
    public Optional<LocalRule> localRule(ClauseId wanted) {
        return localRules.stream().filter(local -> local.id().equals(wanted)).findFirst();
    }

    /** How findings refer to a clause of this edition. */
    public ClauseRef refer(Clause clause) {
        return new ClauseRef(id, clause.id(), false);
    }

    /** How findings refer to a local rule beside this edition. */
    public ClauseRef refer(LocalRule local) {
        return new ClauseRef(id, local.id(), true);
    }

    /** The same text under another id, as when a school adopts a shipped pack. */
    public PolicyEdition identifiedBy(EditionId newId) {
        return new PolicyEdition(newId, facts, clauses, localRules, settings);
    }

    /** The same edition with these local rules beside it. */
    public PolicyEdition with(List<LocalRule> rules) {
        return new PolicyEdition(id, facts, clauses, rules, settings);
    }
}
