package org.exeat.policy.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.Reason;
import org.exeat.policy.RuleKind;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AccessDecision;
import org.exeat.policy.access.Window;

/** May this member of staff use this platform now, here? Rests on the clause on use within school times (Wyn-2b). */
public final class StaffUse {

    private StaffUse() {
    }

    /**
     * What is known when it is asked.
     *
     * @param now         the school's instant
     * @param zone        the school's zone
     * @param schoolTimes the school's day today, from the first bell to the last, breaks included; none on a day
     *                    without lessons
     * @param platform    the platform
     * @param place       the place; none where it is not known
     * @param grants      what was ever granted to this person, revoked and lapsed included
     */
    public record Facts(Instant now, ZoneId zone, Optional<Window> schoolTimes, PlatformId platform,
                        Optional<PlaceKey> place, List<Grant> grants) {

        public Facts {
            Objects.requireNonNull(schoolTimes, "There are school times today, or none.");
            grants = List.copyOf(grants);
        }

        LocalDate day() {
            return LocalDate.ofInstant(now, zone);
        }

        LocalTime time() {
            return LocalTime.ofInstant(now, zone);
        }

        Instant midnight() {
            return day().plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** The decision, good until the next moment at which the clock alone can change it. */
    public static AccessDecision decide(PolicyEdition edition, Facts facts) {
        return edition.clauses().stream().filter(clause -> clause.rule().kind() == RuleKind.CONDUCT)
            .filter(clause -> "USE_IN_SCHOOL_TIMES".equals(clause.rule().parameters().get("act"))).findFirst()
            .map(clause -> underClause(edition.refer(clause), facts))
            .orElseGet(() -> new AccessDecision(Verdict.POLICY_SILENT,
                List.of(Finding.of(Effect.INFORMS, Reason.EDITION_SILENT)), facts.midnight()));
    }

    private static AccessDecision underClause(ClauseRef clause, Facts facts) {
        if (facts.schoolTimes().filter(times -> times.holds(facts.now())).isEmpty()) {
            return new AccessDecision(Verdict.ALLOW, List.of(Finding.of(clause, Effect.PERMITS,
                Reason.OUTSIDE_SCHOOL_TIMES)), facts.schoolTimes().map(Window::opens)
                .filter(facts.now()::isBefore).orElse(facts.midnight()));
        }
        var running = facts.grants().stream().filter(grant -> grant.clause().clause().equals(clause.clause()))
            .filter(grant -> grant.inForce(facts.now(), facts.day()))
            .filter(grant -> grant.terms().platforms().contains(facts.platform())).toList();
        return running.stream().filter(grant -> reaches(grant.terms(), facts)).findFirst()
            .map(grant -> new AccessDecision(Verdict.ALLOW, List.of(Finding.of(grant.clause(), Effect.PERMITS,
                Reason.EXCEPTION_IN_FORCE)), end(grant.terms(), facts)))
            .orElseGet(() -> refusal(clause, running, facts));
    }

    private static AccessDecision refusal(ClauseRef clause, List<Grant> running, Facts facts) {
        boolean placeMatters = facts.place().isEmpty() && running.stream()
            .anyMatch(grant -> !grant.terms().places().isEmpty() && withinHours(grant.terms(), facts));
        return placeMatters
            ? new AccessDecision(Verdict.NEEDS_INFORMATION, List.of(Finding.of(clause, Effect.NEEDS,
                Reason.PLACE_UNKNOWN)), nextChange(running, facts))
            : new AccessDecision(Verdict.REFUSE, List.of(Finding.of(clause, Effect.FORBIDS,
                Reason.CLOSED_IN_SCHOOL_TIMES)), nextChange(running, facts));
    }

    private static boolean reaches(Terms terms, Facts facts) {
        return withinHours(terms, facts)
            && (terms.places().isEmpty() || facts.place().filter(terms.places()::contains).isPresent());
    }

    private static boolean withinHours(Terms terms, Facts facts) {
        return terms.hours().map(hours -> hours.hold(facts.time())).orElse(true);
    }

    /** The end of its hours today, or of the school's, whichever comes first: after that the answer rests elsewhere. */
    private static Instant end(Terms terms, Facts facts) {
        return Stream.concat(terms.hours().map(hours -> at(hours.closes(), facts)).stream(),
            facts.schoolTimes().map(Window::closes).stream()).min(Instant::compareTo).orElseThrow();
    }

    private static Instant nextChange(List<Grant> running, Facts facts) {
        return Stream.concat(running.stream().flatMap(grant -> grant.terms().hours().stream())
            .flatMap(hours -> Stream.of(hours.opens(), hours.closes())).map(time -> at(time, facts))
            .filter(facts.now()::isBefore),
            facts.schoolTimes().map(Window::closes).stream()).min(Instant::compareTo).orElseThrow();
    }

    private static Instant at(LocalTime time, Facts facts) {
        return facts.day().atTime(time).atZone(facts.zone()).toInstant();
    }
}
