package org.exeat.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody a school names as its member.
 *
 * @param person the person of the roster they are, or null
 */
public record Newcomer(String email, String name, Set<Role> roles, UUID person) {

    public Newcomer {
        roles = Set.copyOf(roles);
    }
}
