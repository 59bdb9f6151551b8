package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;

/** Who holds which role at a school now, and who stands in for whom. */
public record Posts(Map<PolicyRole, Set<AccountId>> holders, List<Delegation> delegations) {

    public Posts {
        holders = holders.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, post -> Set.copyOf(post.getValue())));
        delegations = List.copyOf(delegations);
    }

    Set<AccountId> holding(PolicyRole role) {
        return holders.getOrDefault(role, Set.of());
    }

    Set<AccountId> standingIn(PolicyRole role, LocalDate day) {
        return delegations.stream().filter(one -> one.role() == role && one.holdsOn(day))
            .filter(one -> holding(role).contains(one.from())).map(Delegation::to).collect(Collectors.toSet());
    }

    /** Who acts in that role on that day: those who hold it and those who stand in for them. */
    public Set<AccountId> acting(PolicyRole role, LocalDate day) {
        var acting = new HashSet<>(holding(role));
        acting.addAll(standingIn(role, day));
        return acting;
    }
}
