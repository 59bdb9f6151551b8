package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.PolicyPosts;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.people.RosterPeople;
import org.exeat.policy.AccountId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;

/** Gathers who looks after incidents at a school, and what ties them to its people. */
@ApplicationScoped
public class DutyFacts {

    private final PolicyPosts posts;
    private final StaffDirectory staff;
    private final RosterPeople people;
    private final IncidentRows rows;

    @Inject
    public DutyFacts(PolicyPosts posts, StaffDirectory staff, RosterPeople people, IncidentRows rows) {
        this.posts = posts;
        this.staff = staff;
        this.people = people;
        this.rows = rows;
    }

    protected DutyFacts() {
        this(null, null, null, null);
    }

    /** Who looks after incidents there now. */
    Duty duty(SchoolId school) {
        Map<PolicyRole, Set<AccountId>> holders = posts.holders(school);
        Set<AccountId> leading = new HashSet<>(holders.getOrDefault(PolicyRole.HEADTEACHER, Set.of()));
        leading.addAll(holders.getOrDefault(PolicyRole.DSL, Set.of()));
        return new Duty(leading, holders.getOrDefault(PolicyRole.DSL, Set.of()),
                staff.holding(school, Role.PASTORAL), List.of(
                staff.holding(school, Role.DEPUTY_HEAD),
                holders.getOrDefault(PolicyRole.CHAIR_OF_GOVERNORS, Set.of())));
    }

    /** What ties everybody who serves there to its people: by the roster, and by what they declared. */
    Ties ties(SchoolId school) {
        List<UUID> accounts = posts.everybody(school).stream().map(AccountId::value).toList();
        Map<UUID, PersonId> selves = staff.persons(school, accounts);
        Map<PersonId, Set<PersonId>> children = people.children(school, selves.values());
        Map<UUID, Set<PersonId>> own = rows.ownChildren(school).stream().collect(Collectors.groupingBy(
                OwnChild::accountId, Collectors.mapping(child -> new PersonId(child.pupilId()), Collectors.toSet())));
        Map<UUID, Set<PersonId>> close = accounts.stream().collect(Collectors.toMap(Function.identity(), account ->
                union(own.getOrDefault(account, Set.of()), Optional.ofNullable(selves.get(account))
                        .map(self -> children.getOrDefault(self, Set.of())).orElse(Set.of()))));
        Map<PersonId, RosterPeople.Named> known = people.some(school,
                close.values().stream().flatMap(Set::stream).toList());
        Map<UUID, String> names = staff.names(accounts);
        return new Ties(accounts.stream().collect(Collectors.toMap(AccountId::new, account -> tie(
                names.getOrDefault(account, ""), Optional.ofNullable(selves.get(account)), close.get(account).stream()
                        .flatMap(child -> Stream.ofNullable(known.get(child))).toList()))));
    }

    private static Ties.Tie tie(String name, Optional<PersonId> self, List<RosterPeople.Named> children) {
        return new Ties.Tie(
                Stream.concat(self.stream(), children.stream().map(RosterPeople.Named::id)).map(PersonId::value)
                        .collect(Collectors.toSet()),
                Stream.concat(Stream.of(name), children.stream().map(RosterPeople.Named::name))
                        .collect(Collectors.toSet()));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
