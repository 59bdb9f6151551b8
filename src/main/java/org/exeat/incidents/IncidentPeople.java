package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.PolicyPosts;
import org.exeat.identity.StaffDirectory;
import org.exeat.people.RosterPeople;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.BornBy;
import org.exeat.schools.SchoolClock;

/** The people an incident may name. */
@ApplicationScoped
public class IncidentPeople {

    private static final int LEAST_LETTERS = 2;
    private static final int MOST = 20;

    private final RosterPeople roster;
    private final PolicyPosts posts;
    private final StaffDirectory staff;
    private final SchoolClock clock;

    @Inject
    public IncidentPeople(RosterPeople roster, PolicyPosts posts, StaffDirectory staff, SchoolClock clock) {
        this.roster = roster;
        this.posts = posts;
        this.staff = staff;
        this.clock = clock;
    }

    protected IncidentPeople() {
        this(null, null, null, null);
    }

    /** Pupils and parents whose name contains the text, from two letters, at most twenty; nobody who has left. */
    List<RosterPeople.Named> search(SchoolId school, String text) {
        return text == null || text.strip().length() < LEAST_LETTERS ? List.of()
                : roster.search(school, text, clock.today(school), MOST);
    }

    /** Whether that is somebody who works at the school or governs it. */
    boolean serves(SchoolId school, AccountId account) {
        return posts.everybody(school).contains(account);
    }

    /** Whoever was named: a pupil or parent of the roster, somebody who serves there, or a name. */
    Party party(SchoolId school, Requests.PartyRequest request) {
        if (request.person() != null) {
            var person = roster.find(school, new PersonId(request.person()))
                    .orElseThrow(() -> RefusedException.wrong("person", "UNKNOWN_CHOICE"));
            return new Party(request.role(), person.name(), Optional.of(request.person()), Optional.empty());
        }
        if (request.account() != null) {
            if (!serves(school, new AccountId(request.account()))) {
                throw RefusedException.wrong("account", "UNKNOWN_CHOICE");
            }
            return new Party(request.role(), staff.name(request.account()), Optional.empty(),
                    Optional.of(request.account()));
        }
        if (Entering.text(request.name()).isBlank()) {
            throw RefusedException.wrong("name", "FIELD_NOTBLANK");
        }
        return new Party(request.role(), request.name().strip(), Optional.empty(), Optional.empty());
    }

    /** By when a pupil was born at the latest, if their year group is known. */
    Optional<LocalDate> bornBy(SchoolId school, Party party) {
        return party.person().flatMap(person -> roster.find(school, new PersonId(person)))
                .flatMap(RosterPeople.Named::year).map(year -> BornBy.latest(year, clock.today(school)));
    }

    Map<PersonId, RosterPeople.Named> known(SchoolId school, List<Party> parties) {
        return roster.some(school, parties.stream().flatMap(party -> party.person().stream()).map(PersonId::new)
                .toList());
    }

    /** The names of those accounts, by their ids. */
    Map<UUID, String> names(Collection<UUID> accounts) {
        return staff.names(accounts);
    }

    String name(UUID account) {
        return staff.name(account);
    }

    /** Everybody who serves there, by name. */
    List<Map.Entry<UUID, String>> staff(SchoolId school) {
        return staff.names(posts.everybody(school).stream().map(AccountId::value).toList()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).toList();
    }
}
