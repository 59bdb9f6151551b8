package org.exeat.policy.offsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.Nation;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;
import org.exeat.policy.SchoolType;

/**
 * The grounds a school has: those of its edition, in the edition's order, then connected conduct.
 *
 * @param policySilent whether the edition has no clause on this; then only law is left
 */
public record Grounds(List<Ground> all, boolean policySilent) {

    public Grounds {
        all = List.copyOf(all);
    }

    /** The grounds of a school with that edition (or none yet), in that nation and of that type. */
    public static Grounds of(Optional<PolicyEdition> edition, Nation nation, SchoolType type) {
        var all = new ArrayList<>(edition.map(Grounds::ofEdition).orElse(List.of()));
        boolean silent = all.isEmpty();
        Law law = Law.of(nation, type);
        Stream.of(GroundKind.values()).filter(GroundKind::connected).map(kind -> Ground.of(kind, law))
            .forEach(all::add);
        return new Grounds(all, silent);
    }

    /** The ground that answers name by that key. */
    public Optional<Ground> find(String key) {
        return all.stream().filter(ground -> ground.key().equals(key)).findFirst();
    }

    /** Only what the edition's power names: a limb that no power names gives none. */
    private static List<Ground> ofEdition(PolicyEdition edition) {
        return edition.clauses().stream().filter(clause -> clause.rule().kind() == RuleKind.JURISDICTION_POWER)
            .flatMap(power -> Stream.of("limbs", "grounds").flatMap(named -> named(power, named)))
            .flatMap(id -> edition.clause(new ClauseId(id)).stream())
            .map(clause -> Ground.of(kind(clause), edition.refer(clause))).distinct().toList();
    }

    private static Stream<String> named(Clause power, String parameter) {
        return ((List<?>) power.rule().parameters().get(parameter)).stream().map(String.class::cast);
    }

    private static GroundKind kind(Clause clause) {
        return clause.rule().kind() == RuleKind.JURISDICTION_GROUND ? GroundKind.ONLINE_BULLYING
            : GroundKind.valueOf((String) clause.rule().parameters().get("effect"));
    }
}
