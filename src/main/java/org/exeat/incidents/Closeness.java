package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Whom other records about people name, and from whom those are kept: by the same ties as incidents. */
@ApplicationScoped
public class Closeness {

    private final IncidentPeople people;
    private final DutyFacts facts;

    @Inject
    public Closeness(IncidentPeople people, DutyFacts facts) {
        this.people = people;
        this.facts = facts;
    }

    protected Closeness() {
        this(null, null);
    }

    /** Whom somebody named: a person of the roster, else whoever serves there, else by a plain name. */
    public Party named(SchoolId school, UUID person, UUID account, String name) {
        return people.party(school, new Requests.PartyRequest(PartyRole.ALLEGED, person, account, name));
    }

    /** Tells who these people are or are close to: by the roster, by what staff declared, and by their names. */
    public Function<List<Party>, Set<AccountId>> touching(SchoolId school) {
        return facts.ties(school)::touched;
    }
}
