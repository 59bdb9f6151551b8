package org.exeat.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeat.platform.RefusedException;
import org.exeat.platform.RefusedException.FieldError;
import org.exeat.policy.ClauseId;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccessRule;
import org.exeat.policy.Reason;
import org.exeat.policy.Rules;

/** Whether a proposed local rule may stand beside an edition. */
record LocalRuleCheck(PolicyEdition edition, LocalDate today) {

    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    /** A clause of the policy on the same matter is citable; a local rule can only fill a gap. */
    void refuseUnlessSilent(LocalRuleProposal proposal) {
        var speaking = edition.clauses().stream().filter(clause -> clause.rule().kind() == proposal.kind())
            .map(clause -> Finding.of(edition.refer(clause), Effect.FORBIDS, Reason.EDITION_SPEAKS)).toList();
        if (!speaking.isEmpty()) {
            throw RefusedException.by("EDITION_SPEAKS", speaking);
        }
    }

    LocalRule made(LocalRuleProposal proposal, String id) {
        var errors = new ArrayList<FieldError>();
        errors.addAll(days(proposal));
        errors.addAll(texts("heading", proposal.heading()));
        errors.addAll(texts("text", proposal.text()));
        Rules.problems(proposal.kind(), proposal.parameters(), edition.settings()).forEach((name, problem) ->
            errors.add(new FieldError("rule." + name, "RULE_PARAMETER", Map.of("problem", problem))));
        if (!errors.isEmpty()) {
            throw RefusedException.invalid("INVALID", errors);
        }
        var rule = Rules.of(proposal.kind(), proposal.parameters(), edition.settings());
        var made = new LocalRule(new ClauseId(id), proposal.from(), proposal.until(), proposal.heading(),
            proposal.text(), rule);
        refuseOverlap(made);
        return made;
    }

    private List<FieldError> days(LocalRuleProposal proposal) {
        var errors = new ArrayList<FieldError>();
        if (proposal.from().isBefore(today)) {
            errors.add(new FieldError("from", "DAY_PAST", Map.of()));
        }
        if (proposal.until().filter(until -> !until.isAfter(proposal.from())).isPresent()) {
            errors.add(new FieldError("until", "ENDS_TOO_EARLY", Map.of("0", "from")));
        }
        return errors;
    }

    private static List<FieldError> texts(String field, Map<String, String> texts) {
        boolean sound = !texts.isEmpty() && LANGUAGES.containsAll(texts.keySet())
            && texts.values().stream().noneMatch(String::isBlank);
        return sound ? List.of() : List.of(new FieldError(field, "TEXT_EN_OR_CY", Map.of()));
    }

    /** Two local rules on the access of one year group on one day would leave open which of them holds. */
    private void refuseOverlap(LocalRule made) {
        var others = edition.localRules().stream().filter(other -> overlap(made, other))
            .map(other -> Finding.of(edition.refer(other), Effect.FORBIDS, Reason.EDITION_SPEAKS)).toList();
        if (!others.isEmpty()) {
            throw RefusedException.by("LOCAL_RULE_OVERLAPS", others);
        }
    }

    private static boolean overlap(LocalRule one, LocalRule other) {
        return one.rule() instanceof PupilAccessRule first && other.rule() instanceof PupilAccessRule second
            && !Collections.disjoint(first.years(), second.years()) && beginsBeforeEnd(one, other)
            && beginsBeforeEnd(other, one);
    }

    private static boolean beginsBeforeEnd(LocalRule one, LocalRule other) {
        return other.until().map(one.from()::isBefore).orElse(true);
    }
}
