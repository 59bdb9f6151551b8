package org.exeat.policy.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccessRule;
import org.exeat.policy.Rule;
import org.exeat.policy.ServiceGateRule;
import org.exeat.policy.YearGroup;

/**
 * The rules on pupils' access of one edition as they stand on one day: for each year group one rule, or silence.
 * The edition speaks first. A local rule is heard only for a year group, or about a gate, of which the edition says
 * nothing; of two that both hold the younger counts, and of two of one day the stricter.
 */
public final class AccessRules {

    private final Map<YearGroup, YearRule> byYear = new EnumMap<>(YearGroup.class);
    private final List<ClauseRef> approvalGates;

    private AccessRules(PolicyEdition edition, LocalDate day) {
        var locals = edition.localRules().stream().filter(local -> local.holdsOn(day)).toList();
        edition.clauses().forEach(clause -> addYears(clause.rule(), edition.refer(clause)));
        locals.stream().sorted(Comparator.comparing(LocalRule::from).reversed().thenComparing(AccessRules::strictness))
            .forEach(local -> addYears(local.rule(), edition.refer(local)));
        this.approvalGates = gates(edition, locals);
    }

    private AccessRules() {
        this.approvalGates = List.of();
    }

    /** No rules at all: a school that has not adopted a policy yet. */
    public static AccessRules silent() {
        return new AccessRules();
    }

    /** The rules of this edition and the local rules beside it, as they stand on that day of the school. */
    public static AccessRules of(PolicyEdition edition, LocalDate day) {
        return new AccessRules(edition, day);
    }

    private void addYears(Rule rule, ClauseRef clause) {
        if (rule instanceof PupilAccessRule access) {
            access.years().forEach(year ->
                byYear.putIfAbsent(year, new YearRule(access.access(), access.places(), clause)));
        }
    }

    private static int strictness(LocalRule local) {
        return local.rule() instanceof PupilAccessRule access ? access.access().ordinal() : 0;
    }

    private static List<ClauseRef> gates(PolicyEdition edition, List<LocalRule> locals) {
        var own = edition.clauses().stream().filter(clause -> isApprovalGate(clause.rule()))
            .map(edition::refer).toList();
        var local = locals.stream().filter(each -> isApprovalGate(each.rule())).map(edition::refer).toList();
        return own.isEmpty() ? local : own;
    }

    private static boolean isApprovalGate(Rule rule) {
        return rule instanceof ServiceGateRule gate && gate.demandsApprovalOfServices();
    }

    /** The rule for this year group; empty where neither edition nor local rule speaks. */
    public Optional<YearRule> forYear(YearGroup year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** What demands that a platform is approved before a teacher can name it for a lesson; mostly one or none. */
    public List<ClauseRef> approvalGates() {
        return approvalGates;
    }

    /** The first day after this one on which a local rule begins or ends, when these rules have to be made anew. */
    public static Optional<LocalDate> nextChange(PolicyEdition edition, LocalDate day) {
        return edition.localRules().stream().flatMap(local -> Stream.concat(Stream.of(local.from()),
            local.until().stream())).filter(each -> each.isAfter(day)).min(LocalDate::compareTo);
    }

    /** Decides by evaluating every rule on these facts. The snapshot selects; this is what it selects from. */
    public AccessDecision decide(AccessFacts facts) {
        return answer(facts.toCase(this)).until(facts.goodUntil());
    }

    AccessAnswer answer(AccessCase each) {
        return AccessAnswer.of(AccessRuleBook.findings(each, each.year().flatMap(this::forYear)));
    }
}
