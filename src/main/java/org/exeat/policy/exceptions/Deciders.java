package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.Reason;
import org.exeat.policy.Verdict;

/**
 * Who decides one request on one day.
 *
 * @param verdict ALLOW, or NEEDS_INFORMATION while nobody is in post
 * @param role    as what they decide; the named role where nobody is in post
 * @param people  any one of them is enough; empty while nobody is in post
 * @param finding why they
 */
public record Deciders(Verdict verdict, PolicyRole role, Set<AccountId> people, Finding finding) {

    public Deciders {
        Objects.requireNonNull(verdict, "There is somebody, or not yet.");
        people = Set.copyOf(people);
    }

    /**
     * The people who decide. Nobody decides their own: what whoever holds the named role, or stands in for it, asks
     * for themselves goes to the head, and from the head to the chair of governors.
     */
    public static Deciders of(PolicyRole named, AccountId requester, Posts posts, LocalDate day) {
        Optional<PolicyRole> role = Stream.of(named, PolicyRole.HEADTEACHER, PolicyRole.CHAIR_OF_GOVERNORS)
            .filter(one -> !posts.acting(one, day).contains(requester)).findFirst();
        Set<AccountId> people = role.map(one -> posts.acting(one, day)).orElse(Set.of());
        if (people.isEmpty()) {
            return new Deciders(Verdict.NEEDS_INFORMATION, role.orElse(PolicyRole.CHAIR_OF_GOVERNORS), Set.of(),
                Finding.of(Effect.NEEDS, Reason.NO_DECIDER_IN_POST));
        }
        var reason = role.get() == named ? Reason.DECIDER_NAMED : Reason.NOBODY_DECIDES_THEIR_OWN;
        return new Deciders(Verdict.ALLOW, role.get(), people, Finding.of(Effect.INFORMS, reason));
    }

    /** May this person decide? */
    public boolean include(AccountId person) {
        return people.contains(person);
    }

    /** Every role that a request can come to, whatever the policy names. */
    public static List<PolicyRole> lastResorts() {
        return List.of(PolicyRole.HEADTEACHER, PolicyRole.CHAIR_OF_GOVERNORS);
    }
}
