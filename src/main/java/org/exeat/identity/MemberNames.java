package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.ActorNames;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** The names of a school's members, those who left included, and of its programs. */
@Atomic
@Dependent
public class MemberNames implements ActorNames {

    private final StaffDirectory staff;
    private final Memberships memberships;
    private final ApiCredentials credentials;

    @Inject
    public MemberNames(StaffDirectory staff, Memberships memberships, ApiCredentials credentials) {
        this.staff = staff;
        this.memberships = memberships;
        this.credentials = credentials;
    }

    @Override
    public Map<UUID, Named> of(SchoolId school, Set<UUID> actors) {
        Map<UUID, Named> named = new HashMap<>();
        if (!actors.isEmpty()) {
            credentials.some(school, List.copyOf(actors))
                    .forEach(each -> named.put(each.id(), new Named(each.name(), List.of())));
            members(school, memberships.of(school, List.copyOf(actors)), named);
        }
        return named;
    }

    private void members(SchoolId school, List<Membership> members, Map<UUID, Named> named) {
        if (members.isEmpty()) {
            return;
        }
        var roles = memberships.rolesOf(school, members.stream().map(Membership::id).toList()).stream()
                .collect(Collectors.groupingBy(MembershipRole::membershipId));
        var names = staff.names(members.stream().map(Membership::accountId).toList());
        members.forEach(member -> named.put(member.accountId(), new Named(names.get(member.accountId()),
                member.left() ? List.of() : roles.getOrDefault(member.id(), List.of()).stream()
                        .map(MembershipRole::role).sorted().map(Role::name).toList())));
    }
}
