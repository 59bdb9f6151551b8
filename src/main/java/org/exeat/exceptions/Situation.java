package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.ClauseId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.ClauseWay;
import org.exeat.policy.exceptions.Deciders;
import org.exeat.policy.exceptions.Posts;
import org.exeat.policy.exceptions.StaffRules;
import org.exeat.policy.exceptions.Terms;

/**
 * What a request is held against at one moment.
 *
 * @param at     the moment at the school
 * @param zone   the school's zone
 * @param policy the edition in force, if the school has one
 * @param posts  who holds which role, and who stands in
 */
record Situation(SchoolId school, Instant at, ZoneId zone, Optional<PolicyEdition> policy, Posts posts) {

    /** The day it is at the school. */
    LocalDate day() {
        return dayOf(at);
    }

    /** The day it was at the school at that moment. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The same situation, had that edition been put in force. */
    Situation under(PolicyEdition other) {
        return new Situation(school, at, zone, Optional.of(other), posts);
    }

    PolicyEdition edition() {
        return policy.orElseThrow(() -> RefusedException.because("NO_EDITION"));
    }

    Optional<ClauseWay> way(ClauseId clause) {
        return new StaffRules(edition()).way(clause, day());
    }

    Deciders deciders(ExceptionEntity request) {
        return deciders(request.footing().namedRole(), request.requester());
    }

    Deciders deciders(PolicyRole named, AccountId requester) {
        return Deciders.of(named, requester, posts, day());
    }

    /** Roles that decide some request or other by the edition in force. */
    Set<PolicyRole> deciding() {
        return policy.map(inForce -> new StaffRules(inForce).ways(day()).stream().filter(ClauseWay::decided)
                .map(ClauseWay::role).collect(Collectors.toSet())).orElse(Set.of());
    }

    boolean holds(AccountId account, PolicyRole role) {
        return posts.holders().getOrDefault(role, Set.of()).contains(account);
    }

    /** Whether it was granted, was not taken back, and its last day is not over. */
    boolean running(ExceptionEntity request) {
        return request.state() == ExceptionState.GRANTED && !lapsed(request);
    }

    /** Whether it was granted and its last day is over. */
    boolean lapsed(ExceptionEntity request) {
        return request.state() == ExceptionState.GRANTED && request.ruling().flatMap(Ruling::granted)
                .flatMap(Terms::last).filter(day()::isAfter).isPresent();
    }

    /** Whether the rule is on use in school times, which can only be lifted for platforms that are named. */
    boolean asksForPlatforms(ClauseId clause) {
        return policy.flatMap(inForce -> inForce.clause(clause))
                .filter(found -> "USE_IN_SCHOOL_TIMES".equals(found.rule().parameters().get("act"))).isPresent();
    }
}
