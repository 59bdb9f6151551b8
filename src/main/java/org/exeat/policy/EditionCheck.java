package org.exeat.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the clauses of an edition against one another: what no clause can show by itself. */
public final class EditionCheck {

    /** One thing that is wrong: which clause (none for the edition as a whole), which field, and what. */
    public record Problem(Optional<ClauseId> clause, String field, String sentence) {
    }

    /** How answers name the grounds that rest on law; a clause that is a ground goes by its id, so by none of these. */
    static final Set<String> GROUNDS_OF_LAW = Set.of("school-activity", "travelling", "in-uniform", "identifiable");

    private EditionCheck() {
    }

    /** All that is wrong with an edition made of these; empty when nothing is. */
    public static List<Problem> problems(List<Clause> clauses, List<LocalRule> locals, PolicySettings settings) {
        var ids = clauses.stream().map(Clause::id).toList();
        var problems = new ArrayList<>(repeated(ids));
        problems.addAll(repeated(locals.stream().map(LocalRule::id).toList()));
        clauses.forEach(clause -> problems.addAll(references(clause, new HashSet<>(ids))));
        clauses.forEach(clause -> problems.addAll(audience(clause)));
        problems.addAll(powers(clauses));
        problems.addAll(coverage(clauses, settings));
        return List.copyOf(problems);
    }

    /** Ids that stand more than once. */
    public static List<Problem> repeated(List<ClauseId> ids) {
        var seen = new HashSet<ClauseId>();
        return ids.stream().filter(id -> !seen.add(id)).distinct()
            .map(id -> new Problem(Optional.of(id), "id", "stands more than once.")).toList();
    }

    /** References of this clause to clauses that do not exist. */
    public static List<Problem> references(Clause clause, Set<ClauseId> known) {
        var problems = new ArrayList<Problem>();
        clause.waivable().under().filter(id -> !known.contains(id))
            .ifPresent(id -> problems.add(dangling(clause, "waivable.under", id.value())));
        for (var parameter : clause.rule().kind().parameters()) {
            referred(clause, parameter).filter(id -> known.stream().noneMatch(other -> other.value().equals(id)))
                .forEach(id -> problems.add(dangling(clause, "rule." + parameter.name(), id)));
        }
        return problems;
    }

    private static Stream<String> referred(Clause clause, Parameter parameter) {
        var values = clause.rule().parameters();
        return switch (parameter.type()) {
            case CLAUSE -> Stream.ofNullable((String) values.get(parameter.name()));
            case CLAUSES -> Rules.texts(values, parameter.name()).stream();
            default -> Stream.empty();
        };
    }

    private static Problem dangling(Clause clause, String field, String id) {
        return new Problem(Optional.of(clause.id()), field, "names clause “" + id + "”, which does not exist.");
    }

    /** A rule on pupils' access binds pupils, by words that can decide something. */
    public static List<Problem> audience(Clause clause) {
        if (clause.rule().kind() != RuleKind.PUPIL_ACCESS) {
            return List.of();
        }
        var problems = new ArrayList<Problem>();
        if (!clause.audience().contains(Audience.PUPILS)) {
            problems.add(new Problem(Optional.of(clause.id()), "audience",
                "does not hold PUPILS, whom the rule binds."));
        }
        if (!clause.force().mayDecide()) {
            problems.add(new Problem(Optional.of(clause.id()), "force",
                "is " + clause.force() + ", which can neither refuse nor permit."));
        }
        return problems;
    }

    /** A power over what happens out of school names limbs as limbs and grounds as grounds, and nothing else. */
    public static List<Problem> powers(List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.rule().kind() == RuleKind.JURISDICTION_POWER)
            .flatMap(power -> Stream.concat(misnamed(power, "limbs", RuleKind.JURISDICTION_LIMB, clauses),
                misnamed(power, "grounds", RuleKind.JURISDICTION_GROUND, clauses))).toList();
    }

    private static Stream<Problem> misnamed(Clause power, String parameter, RuleKind wanted, List<Clause> clauses) {
        var named = Rules.texts(power.rule().parameters(), parameter);
        return clauses.stream().filter(clause -> named.contains(clause.id().value()))
            .flatMap(clause -> misnamed(clause, wanted).stream())
            .map(sentence -> new Problem(Optional.of(power.id()), "rule." + parameter, sentence));
    }

    private static Optional<String> misnamed(Clause clause, RuleKind wanted) {
        var kind = clause.rule().kind();
        if (kind != wanted) {
            return Optional.of("names clause “" + clause.id() + "”, which is of kind " + kind + ", not " + wanted
                + ".");
        }
        return GROUNDS_OF_LAW.contains(clause.id().value())
            ? Optional.of("names clause “" + clause.id() + "”, whose id stands for a ground that rests on law.")
            : Optional.empty();
    }

    /** Every year group of the school falls under exactly one rule on access, or all of them under none. */
    public static List<Problem> coverage(List<Clause> clauses, PolicySettings settings) {
        var counts = new EnumMap<YearGroup, Integer>(YearGroup.class);
        clauses.stream().map(Clause::rule).filter(PupilAccessRule.class::isInstance).map(PupilAccessRule.class::cast)
            .forEach(rule -> rule.years().forEach(year -> counts.merge(year, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return List.of();
        }
        var years = new HashSet<>(settings.yearLabels().keySet());
        years.addAll(counts.keySet());
        return years.stream().filter(year -> counts.getOrDefault(year, 0) != 1).sorted()
            .map(year -> new Problem(Optional.empty(), "clauses", "put " + year + " under "
                + counts.getOrDefault(year, 0) + " rules of kind PUPIL_ACCESS, not under exactly one."))
            .collect(Collectors.toList());
    }
}
