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
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;

/** Who at a school holds the roles that its policy names. */
@ApplicationScoped
public class PolicyPosts {

    /** Posts: who holds them is no setting. */
    private static final Map<PolicyRole, Set<Role>> POSTS = new EnumMap<>(Map.of(
            PolicyRole.HEADTEACHER, EnumSet.of(Role.HEADTEACHER),
            PolicyRole.NETWORK_MANAGER, EnumSet.of(Role.NETWORK_MANAGER),
            PolicyRole.BUSINESS_MANAGER, EnumSet.of(Role.BUSINESS_MANAGER),
            PolicyRole.DSL, EnumSet.of(Role.DSL),
            PolicyRole.HEAD_OF_DEPARTMENT, EnumSet.of(Role.HEAD_OF_DEPARTMENT),
            PolicyRole.TEACHER, EnumSet.of(Role.TEACHER),
            PolicyRole.CHAIR_OF_GOVERNORS, EnumSet.of(Role.CHAIR_OF_GOVERNORS)));

    /** Groups, and who usually belongs to them; each school may say otherwise. */
    private static final Map<PolicyRole, Set<Role>> GROUPS = new EnumMap<>(Map.of(
            PolicyRole.DEPUTY_HEAD_PASTORAL, EnumSet.of(Role.DEPUTY_HEAD),
            PolicyRole.DEPUTY_OR_ASSISTANT_HEAD, EnumSet.of(Role.DEPUTY_HEAD),
            PolicyRole.SENIOR_LEADERSHIP, EnumSet.of(Role.SENIOR_STAFF, Role.DEPUTY_HEAD, Role.HEADTEACHER),
            PolicyRole.EMG, EnumSet.of(Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.DSL),
            PolicyRole.SCHOOL_MANAGEMENT, EnumSet.of(Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.BUSINESS_MANAGER),
            PolicyRole.GOVERNORS, EnumSet.of(Role.GOVERNOR, Role.CHAIR_OF_GOVERNORS),
            PolicyRole.APPROPRIATE_PERSON, EnumSet.of(Role.HEADTEACHER, Role.DSL)));

    private static final List<Role> SERVING = EnumSet.complementOf(EnumSet.of(Role.PARENT)).stream().toList();

    private final Memberships memberships;
    private final SchoolDirectory schools;

    @Inject
    public PolicyPosts(Memberships memberships, SchoolDirectory schools) {
        this.memberships = memberships;
        this.schools = schools;
    }

    protected PolicyPosts() {
        this(null, null);
    }

    /** Whether a school may say who holds it: for a group, not for a post. */
    public static boolean maySettle(PolicyRole role) {
        return GROUPS.containsKey(role);
    }

    /** Whether a school may say that those of these names hold it. */
    public static boolean mayBeHeldBy(PolicyRole role, List<String> names) {
        return names.isEmpty() || maySettle(role) && SERVING.stream().map(Role::name).toList().containsAll(names)
                || POSTS.containsKey(role) && POSTS.get(role).stream().map(Role::name).toList().equals(names);
    }

    /** The program's roles that hold what a policy names at that school; none for one outside it. */
    public Set<Role> heldBy(SchoolId school, PolicyRole role) {
        return heldBy(schools.find(school)).getOrDefault(role, Set.of());
    }

    private static Map<PolicyRole, Set<Role>> heldBy(School school) {
        Map<PolicyRole, Set<Role>> all = new EnumMap<>(POSTS);
        all.putAll(GROUPS);
        school.settings().held().forEach((role, held) -> {
            if (maySettle(role) && !held.by().isEmpty()) {
                all.put(role, EnumSet.copyOf(held.by().stream().map(Role::valueOf).toList()));
            }
        });
        return all;
    }

    /** Those in post now, by the role a policy names; a role that nobody holds, or that lies outside, is left out. */
    public Map<PolicyRole, Set<AccountId>> holders(SchoolId school) {
        Map<PolicyRole, Set<Role>> heldBy = heldBy(schools.find(school));
        List<Role> wanted = heldBy.values().stream().flatMap(Set::stream).distinct().toList();
        Map<UUID, AccountId> accounts = memberships.withRole(school, wanted).stream()
                .collect(Collectors.toMap(Membership::id, member -> new AccountId(member.accountId()),
                        (one, same) -> one));
        Map<PolicyRole, Set<AccountId>> holders = new EnumMap<>(PolicyRole.class);
        memberships.rolesAmong(school, wanted).stream().filter(held -> accounts.containsKey(held.membershipId()))
                .forEach(held -> heldBy.forEach((named, roles) -> {
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
