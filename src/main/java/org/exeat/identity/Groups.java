package org.exeat.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for {@code @RolesAllowed}: those of {@link Role}, each meaning "at the school in the path", and these few that
 * stand for many.
 */
public final class Groups {

    /** Anybody who has signed in, at whatever school. */
    public static final String ACCOUNT = "ACCOUNT";
    /** Anybody who belongs to the school in the path, with any role or none. */
    public static final String MEMBER = "MEMBER";
    /** Anybody who works at the school in the path. */
    public static final String STAFF = "STAFF";
    /** A program with a credential of its school. It is in no other group. */
    public static final String DECISION_CLIENT = "DECISION_CLIENT";

    private Groups() {
    }

    static Set<String> of(Set<Role> roles) {
        var named = roles.stream().map(Role::name);
        var staff = roles.stream().filter(Role::staff).limit(1).map(role -> STAFF);
        return Stream.concat(named, staff).collect(Collectors.toUnmodifiableSet());
    }
}
