package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.people.Staff;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Under which names programs may know somebody who works at a school. */
@ApplicationScoped
public class MemberKeys {

    private final Memberships memberships;
    private final Accounts accounts;
    private final Staff staff;

    @Inject
    public MemberKeys(Memberships memberships, Accounts accounts, Staff staff) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.staff = staff;
    }

    protected MemberKeys() {
        this(null, null, null);
    }

    /**
     * Everybody by the ids of account and roster, user name and e-mail address, in small letters. A name that two
     * share names neither; somebody of the roster without an account is known by the roster's id alone.
     */
    public Map<String, AccountId> of(SchoolId school) {
        Map<String, Set<AccountId>> found = new HashMap<>();
        Map<UUID, AccountId> byPerson = new HashMap<>();
        for (Membership member : memberships.withRole(school, serving())) {
            var account = new AccountId(member.accountId());
            name(found, account.toString(), account);
            member.person().ifPresent(person -> byPerson.put(person.value(), account));
        }
        List<UUID> ids = found.keySet().stream().map(UUID::fromString).toList();
        if (!ids.isEmpty()) {
            accounts.some(ids).forEach(account -> name(found, account.email(), new AccountId(account.id())));
        }
        staff.everybody(school).forEach(member -> {
            var account = byPerson.getOrDefault(member.id().value(), new AccountId(member.id().value()));
            name(found, member.id().toString(), account);
            name(found, member.username(), account);
        });
        return found.entrySet().stream().filter(one -> one.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().iterator().next()));
    }

    private static List<Role> serving() {
        return Stream.of(Role.values()).filter(Role::staff).toList();
    }

    private static void name(Map<String, Set<AccountId>> found, String key, AccountId account) {
        if (key != null && !key.isBlank()) {
            found.computeIfAbsent(key.strip().toLowerCase(Locale.ROOT), name -> new HashSet<>()).add(account);
        }
    }
}
