package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** What others may know of those who work at a school: their names, and who counts as senior staff. */
@ApplicationScoped
public class StaffDirectory {

    private static final Set<Role> SENIOR = EnumSet.of(Role.SENIOR_STAFF, Role.DEPUTY_HEAD, Role.HEADTEACHER);

    private final Accounts accounts;
    private final Memberships memberships;

    @Inject
    public StaffDirectory(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    protected StaffDirectory() {
        this(null, null);
    }

    /** The name of an account, as its owner is introduced to colleagues. */
    public String name(UUID account) {
        return accounts.byId(account).map(Account::name).orElse("");
    }

    /** Where mail reaches the owner of an account. */
    public Optional<String> mail(UUID account) {
        return accounts.byId(account).map(Account::email);
    }

    /** The names of those accounts, by their ids. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : accounts.some(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Who those accounts are in the school's roster, as far as the school has said so. */
    public Map<UUID, PersonId> persons(SchoolId school, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : memberships.of(school, ids.stream().distinct().toList()).stream()
                .filter(member -> member.person().isPresent())
                .collect(Collectors.toMap(Membership::accountId, member -> member.person().orElseThrow()));
    }

    /** Whoever is that at the school now. */
    public Set<AccountId> holding(SchoolId school, Role role) {
        return memberships.accountsWith(school, List.of(role)).stream().map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the owner of that account is at the school now; nothing once they have left it. */
    public Set<Role> roles(SchoolId school, AccountId account) {
        return memberships.find(school, account.value()).filter(member -> member.joined() && !member.left())
                .map(member -> memberships.roles(school, member.id())).orElse(List.of()).stream()
                .map(MembershipRole::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these roles make somebody senior staff: the head, a deputy, or whom the school made so. */
    public static boolean senior(Set<Role> roles) {
        return roles.stream().anyMatch(SENIOR::contains);
    }

    /** What that person is at the school now; nothing once they have left it. */
    public Set<Role> roles(SchoolId school, PersonId person) {
        return memberships.rolesOfPerson(school, person.value()).stream().map(MembershipRole::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
