package org.exeat.people;

import java.util.List;
import java.util.Optional;
import org.exeat.policy.YearGroup;

/**
 * A pupil, parent or member of staff as a roster delivers them: no more than the product needs.
 *
 * @param enabled whether the school lets this person use its systems
 * @param year    a pupil's year group; empty for everybody else
 * @param orgs    identifiers of the organisations the person belongs to, in alphabetical order
 * @param agents  identifiers of a pupil's parents and other linked people, in alphabetical order
 * @param mail    where e-mail reaches a parent; empty for everybody else
 */
public record RosterPerson(String sourcedId, RosterRole role, boolean enabled, Name name, Optional<YearGroup> year,
                           List<String> orgs, List<String> agents, Optional<String> mail) {
    public RosterPerson {
        orgs = List.copyOf(orgs);
        agents = List.copyOf(agents);
        if (role.isPupil() != year.isPresent()) {
            throw new IllegalArgumentException("Pupils have a year group, and only pupils.");
        }
        if (mail.isPresent() && !role.answersForPupils()) {
            throw new IllegalArgumentException("Only parents are written to.");
        }
    }

    /** How a person is called, and the name under which the school's network knows them. */
    public record Name(String username, String given, String family) {
    }
}
