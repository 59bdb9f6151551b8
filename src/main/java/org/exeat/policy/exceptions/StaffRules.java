package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.Audience;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.ExceptionRouteRule;
import org.exeat.policy.Finding;
import org.exeat.policy.Force;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.Reason;
import org.exeat.policy.RuleKind;
import org.exeat.policy.Verdict;

/** The clauses of an edition on what staff do, and the right way from each. */
public final class StaffRules {

    private static final Set<RuleKind> CONDUCT = EnumSet.of(RuleKind.CONDUCT, RuleKind.PERSONAL_CONTACT,
        RuleKind.OFFICIAL_CHANNEL, RuleKind.ATTESTATION, RuleKind.WRITTEN_AUTHORITY, RuleKind.ADVICE);

    private final PolicyEdition edition;

    public StaffRules(PolicyEdition edition) {
        this.edition = edition;
    }

    /** POLICY_SILENT where the edition has no route to an exception, whatever else it offers; ALLOW otherwise. */
    public Verdict verdict() {
        return edition.clauses().stream().anyMatch(clause -> clause.rule() instanceof ExceptionRouteRule)
            ? Verdict.ALLOW : Verdict.POLICY_SILENT;
    }

    /** Every clause on what staff do that is no mere advice, in the order of the edition, with the way on that day. */
    public List<ClauseWay> ways(LocalDate day) {
        return edition.clauses().stream().filter(StaffRules::bindsStaff)
            .filter(clause -> clause.rule().kind() != RuleKind.ADVICE).map(clause -> way(clause, day)).toList();
    }

    /** The way from one clause on that day; empty if there is no such clause or it is not about what staff do. */
    public Optional<ClauseWay> way(ClauseId id, LocalDate day) {
        return edition.clause(id).filter(StaffRules::bindsStaff).map(clause -> way(clause, day));
    }

    private static boolean bindsStaff(Clause clause) {
        return clause.audience().contains(Audience.STAFF) && CONDUCT.contains(clause.rule().kind())
            && !"PERMIT".equals(clause.rule().parameters().get("effect"));
    }

    private ClauseWay way(Clause clause, LocalDate day) {
        if (clause.force() == Force.ADVISED || clause.rule().kind() == RuleKind.ADVICE) {
            return none(clause, Way.NOT_NEEDED, Effect.ADVISES, Reason.ADVICE_NEEDS_NO_EXCEPTION);
        }
        return heardNoMore(clause, day).or(() -> exception(clause)).or(() -> authority(clause))
            .or(() -> liftedByFacts(clause)).orElseGet(() -> noWay(clause));
    }

    /** A school that will not hear such requests says so by a local rule, shown as its own. */
    private Optional<ClauseWay> heardNoMore(Clause clause, LocalDate day) {
        return edition.localRules().stream().filter(local -> local.rule().kind() == RuleKind.EXCEPTION_BAR)
            .filter(local -> local.holdsOn(day) && barred(local).contains(clause.id().value())).findFirst()
            .map(local -> new ClauseWay(edition.refer(clause), instead(local), PolicyRole.NOT_NAMED, Optional.empty(),
                Finding.of(edition.refer(local), Effect.FORBIDS, Reason.SCHOOL_HEARS_NO_REQUEST)));
    }

    private static List<?> barred(LocalRule local) {
        return (List<?>) local.rule().parameters().get("clauses");
    }

    private static Way instead(LocalRule local) {
        return Way.valueOf((String) local.rule().parameters().get("instead"));
    }

    private Optional<ClauseWay> exception(Clause clause) {
        return edition.clauses().stream().filter(route -> route.rule() instanceof ExceptionRouteRule rule
            && rule.waives().contains(clause.id())).findFirst().map(route -> {
                var rule = (ExceptionRouteRule) route.rule();
                return new ClauseWay(edition.refer(clause), Way.EXCEPTION, rule.decider(), rule.limit(),
                    Finding.of(edition.refer(route), Effect.PERMITS, Reason.EXCEPTION_MAY_BE_ASKED));
            });
    }

    private Optional<ClauseWay> authority(Clause clause) {
        return Optional.of(clause).filter(one -> one.rule().kind() == RuleKind.WRITTEN_AUTHORITY)
            .map(one -> new ClauseWay(edition.refer(one), Way.AUTHORITY, role(one, "issuer"), Optional.<Period>empty(),
                Finding.of(edition.refer(one), Effect.NEEDS, Reason.AUTHORITY_MAY_BE_ASKED)));
    }

    /** Lifted by another clause: by a tie the school is told of, or by what that clause permits on the facts. */
    private Optional<ClauseWay> liftedByFacts(Clause clause) {
        return clause.waivable().under().flatMap(edition::clause).map(lifting -> {
            boolean told = lifting.rule().kind() == RuleKind.DECLARATION;
            return new ClauseWay(edition.refer(clause), told ? Way.NOTICE : Way.PERMITTED,
                told ? role(lifting, "receiver") : PolicyRole.NOT_NAMED, Optional.empty(),
                Finding.of(edition.refer(lifting), Effect.PERMITS,
                    told ? Reason.NOTICE_IS_ENOUGH : Reason.PERMITTED_ON_THE_FACTS));
        });
    }

    private ClauseWay noWay(Clause clause) {
        return verdict() == Verdict.POLICY_SILENT
            ? none(clause, Way.NONE, Effect.INFORMS, Reason.EDITION_SILENT)
            : none(clause, Way.NONE, Effect.FORBIDS, Reason.NO_ROUTE_FROM_CLAUSE);
    }

    private ClauseWay none(Clause clause, Way way, Effect effect, Reason reason) {
        ClauseRef ref = edition.refer(clause);
        return new ClauseWay(ref, way, PolicyRole.NOT_NAMED, Optional.empty(), Finding.of(ref, effect, reason));
    }

    private static PolicyRole role(Clause clause, String parameter) {
        return PolicyRole.valueOf((String) clause.rule().parameters().get(parameter));
    }
}
