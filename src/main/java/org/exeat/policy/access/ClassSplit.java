package org.exeat.policy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.PupilId;
import org.exeat.policy.Reason;

/** Whom of a class a lesson authorisation lets in, who needs none, and who is left out and why. */
final class ClassSplit {

    private final AccessRules rules;
    private final Set<PupilId> excluded;
    private final Set<PupilId> admitted = new HashSet<>();
    private final Set<PupilId> freeAnyway = new HashSet<>();
    private final Map<PupilId, Finding> leftOut = new LinkedHashMap<>();
    private final Set<Finding> permissions = new HashSet<>();

    ClassSplit(AccessRules rules, AuthorisationFacts facts) {
        this.rules = rules;
        this.excluded = facts.excluded();
        facts.pupils().forEach(this::place);
    }

    private void place(PupilFacts pupil) {
        var reasonAgainst = against(pupil);
        if (reasonAgainst.isPresent()) {
            leftOut.put(pupil.id(), reasonAgainst.get());
            return;
        }
        var rule = pupil.year().flatMap(rules::forYear).orElseThrow();
        var free = rule.access() == PupilAccess.ALWAYS;
        (free ? freeAnyway : admitted).add(pupil.id());
        permissions.add(Finding.of(rule.clause(), Effect.PERMITS,
            free ? Reason.NEEDS_NO_AUTHORISATION : Reason.MAY_BE_AUTHORISED));
    }

    private Optional<Finding> against(PupilFacts pupil) {
        if (pupil.left()) {
            return Optional.of(Finding.of(Effect.FORBIDS, Reason.PUPIL_LEFT));
        }
        if (pupil.year().isEmpty()) {
            return Optional.of(Finding.of(Effect.NEEDS, Reason.YEAR_GROUP_UNKNOWN));
        }
        return rules.forYear(pupil.year().get()).map(rule -> against(pupil, rule))
            .orElse(Optional.of(Finding.of(Effect.INFORMS, Reason.EDITION_SILENT)));
    }

    private Optional<Finding> against(PupilFacts pupil, YearRule rule) {
        if (rule.access() == PupilAccess.NEVER) {
            return Optional.of(Finding.of(rule.clause(), Effect.FORBIDS, Reason.NEVER_FOR_THIS_YEAR));
        }
        return rule.access().yieldsToAuthorisation() && excluded.contains(pupil.id())
            ? Optional.of(Finding.of(rule.clause(), Effect.INFORMS, Reason.EXCLUDED_FROM_AUTHORISATION))
            : Optional.empty();
    }

    /** What the class as a whole has to say: permission for some, or why there is none for anybody. */
    List<Finding> findings() {
        if (!permissions.isEmpty()) {
            return permissions.stream().sorted(Comparator.comparing(Finding::toString)).toList();
        }
        var findings = new ArrayList<Finding>();
        findings.add(nobody());
        leftOut.values().stream().distinct().filter(each -> !findings.contains(each)).forEach(findings::add);
        return findings;
    }

    private Finding nobody() {
        if (leftOut.isEmpty()) {
            return Finding.of(Effect.FORBIDS, Reason.NOBODY_IN_CLASS);
        }
        var silent = leftOut.values().stream().allMatch(Finding::tellsOfSilence);
        var unknown = leftOut.values().stream().allMatch(Finding::asksForFact);
        return silent || unknown ? leftOut.values().iterator().next() : Finding.of(Effect.FORBIDS, Reason.NOBODY_MAY);
    }

    Set<PupilId> admitted() {
        return admitted;
    }

    Set<PupilId> freeAnyway() {
        return freeAnyway;
    }

    Map<PupilId, Finding> leftOut() {
        return leftOut;
    }
}
