package org.exeat.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/**
 * Who a request comes from, read anew for each request.
 *
 * @param session the session's id, or null for a program
 * @param secret what was shown to be recognised
 * @param programOf the school of a program's credential, or null for a person
 * @param places what the person is at each school they belong to; empty for a program
 */
record SignedIn(Actor actor, UUID session, Secret secret, SchoolId programOf, Map<SchoolId, Place> places) {

    /** What somebody is at one school. */
    record Place(Optional<PersonId> person, Set<Role> roles) {

        Place {
            roles = Set.copyOf(roles);
        }
    }

    SignedIn {
        places = Map.copyOf(places);
    }

    boolean belongsTo(SchoolId school) {
        return programOf == null ? places.containsKey(school) : programOf.equals(school);
    }

    Set<Role> roles(SchoolId school) {
        return Optional.ofNullable(places.get(school)).map(Place::roles).orElse(Set.of());
    }
}
