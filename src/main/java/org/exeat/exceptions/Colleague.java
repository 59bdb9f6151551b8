package org.exeat.exceptions;

import java.util.Set;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.platform.Actor;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Somebody of a school who asks, decides or looks.
 *
 * @param roles what they are at that school
 */
public record Colleague(SchoolId school, AccountId account, Set<Role> roles) {

    public Colleague {
        roles = Set.copyOf(roles);
    }

    Actor actor() {
        return Actor.account(account.value());
    }

    boolean is(Role... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }
}
