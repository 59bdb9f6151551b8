package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/** The rows a member is made of: account, membership, roles. */
@Dependent
class StaffRows {

    private final Accounts accounts;
    private final Memberships memberships;
    private final StaffMatch matches;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    StaffRows(Accounts accounts, Memberships memberships, StaffMatch matches, Ids ids, InstantSource time) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.matches = matches;
        this.ids = ids;
        this.time = time;
    }

    Memberships members() {
        return memberships;
    }

    Accounts accounts() {
        return accounts;
    }

    Instant now() {
        return time.instant();
    }

    LocalDate today(SchoolId school) {
        return matches.today(school);
    }

    String school(SchoolId school) {
        return matches.school(school);
    }

    /** That e-mail's account, made if there is none. Its name is never changed by a second school. */
    Account accountOf(Newcomer newcomer) {
        return accounts.byEmail(Account.lower(newcomer.email())).orElseGet(() -> {
            var made = new Account(ids.next(), newcomer.email(), newcomer.name(), time.instant());
            accounts.add(made);
            return made;
        });
    }

    Account account(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new AbsentException("account"));
    }

    /** Somebody the school has named and who has not left. */
    Membership member(SchoolId school, UUID account) {
        return memberships.find(school, account).filter(found -> !found.left())
                .orElseThrow(() -> new AbsentException("account"));
    }

    Membership name(SchoolId school, UUID account, Newcomer newcomer) {
        var before = memberships.find(school, account);
        var member = before.orElseGet(() -> new Membership(ids.next(), school, account));
        member.name(person(school, account, newcomer));
        if (before.isPresent()) {
            memberships.change(member);
        } else {
            memberships.add(member);
        }
        return member;
    }

    /** Nobody is two members; whoever was only likely to be this one is then nobody known. */
    private UUID person(SchoolId school, UUID account, Newcomer newcomer) {
        var person = matches.person(school, newcomer);
        boolean taken = person != null && memberships.ofPerson(school, person)
                .filter(other -> !other.accountId().equals(account)).isPresent();
        if (taken && newcomer.person() != null) {
            throw StaffMatch.fault("PERSON_TAKEN");
        }
        return taken ? null : person;
    }

    void give(Membership member, Set<Role> roles) {
        memberships.removeRoles(member.school(), member.id());
        if (!roles.isEmpty()) {
            memberships.addRoles(roles.stream().map(role -> new MembershipRole(ids.next(), member, role)).toList());
        }
    }

    Set<Role> roles(Membership member) {
        return memberships.roles(member.school(), member.id()).stream().map(MembershipRole::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the account is also used at another school. */
    boolean shared(Membership member) {
        List<Membership> all = memberships.ofAccount(member.accountId());
        return all.stream().anyMatch(other -> !other.school().equals(member.school()));
    }
}
