package org.exeat.identity;

import java.util.Set;
import java.util.stream.Stream;
import org.exeat.platform.Actor;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Somebody of a school who does or looks at something there.
 *
 * @param roles what they are at that school
 */
public record Colleague(SchoolId school, AccountId account, Set<Role> roles) {

    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** How the audit trail names them. */
    public Actor actor() {
        return Actor.account(account.value());
    }

    /** Whether they are any of these. */
    public boolean is(Role... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }
}
