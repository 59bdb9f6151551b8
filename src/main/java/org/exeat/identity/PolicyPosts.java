package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;

/** Who at a school holds the roles that its policy names. */
@ApplicationScoped
public class PolicyPosts {

    private static final Map<PolicyRole, Set<Role>> HELD_BY = new EnumMap<>(Map.of(
            PolicyRole.HEADTEACHER, EnumSet.of(Role.HEADTEACHER),
            PolicyRole.DEPUTY_HEAD_PASTORAL, EnumSet.of(Role.DEPUTY_HEAD),
            PolicyRole.DEPUTY_OR_ASSISTANT_HEAD, EnumSet.of(Role.DEPUTY_HEAD),
            PolicyRole.NETWORK_MANAGER, EnumSet.of(Role.NETWORK_MANAGER),
            PolicyRole.BUSINESS_MANAGER, EnumSet.of(Role.BUSINESS_MANAGER),
            PolicyRole.DSL, EnumSet.of(Role.DSL),
            PolicyRole.SENIOR_LEADERSHIP, EnumSet.of(Role.SENIOR_STAFF, Role.DEPUTY_HEAD, Role.HEADTEACHER),
            PolicyRole.SCHOOL_MANAGEMENT, EnumSet.of(Role.SENIOR_STAFF, Role.DEPUTY_HEAD, Role.HEADTEACHER),
            PolicyRole.GOVERNORS, EnumSet.of(Role.GOVERNOR, Role.CHAIR_OF_GOVERNORS),
            PolicyRole.CHAIR_OF_GOVERNORS, EnumSet.of(Role.CHAIR_OF_GOVERNORS)));

    private static final List<Role> SERVING = EnumSet.complementOf(EnumSet.of(Role.PARENT)).stream().toList();

    private final Memberships memberships;

    @Inject
    public PolicyPosts(Memberships memberships) {
        this.memberships = memberships;
    }

    protected PolicyPosts() {
        this(null);
    }

    /** Those in post now, by the role a policy names; a role that nobody holds, or that lies outside, is left out. */
    public Map<PolicyRole, Set<AccountId>> holders(SchoolId school) {
        List<Role> wanted = HELD_BY.values().stream().flatMap(Set::stream).distinct().toList();
        Map<UUID, AccountId> accounts = memberships.withRole(school, wanted).stream()
                .collect(Collectors.toMap(Membership::id, member -> new AccountId(member.accountId()),
                        (one, same) -> one));
        Map<PolicyRole, Set<AccountId>> holders = new EnumMap<>(PolicyRole.class);
        memberships.rolesAmong(school, wanted).stream().filter(held -> accounts.containsKey(held.membershipId()))
                .forEach(held -> HELD_BY.forEach((named, roles) -> {
                    if (roles.contains(held.role())) {
                        holders.computeIfAbsent(named, role -> new HashSet<>()).add(accounts.get(held.membershipId()));
                    }
                }));
        return holders;
    }

    /** Everybody who works at the school or governs it now. */
    public Set<AccountId> everybody(SchoolId school) {
        return memberships.withRole(school, SERVING).stream().map(member -> new AccountId(member.accountId()))
                .collect(Collectors.toSet());
    }
}
