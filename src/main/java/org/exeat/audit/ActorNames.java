package org.exeat.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** Who the actors of a trail are: told by whoever keeps accounts, as it is now, and never part of an entry. */
public interface ActorNames {

    /**
     * Somebody who acted.
     *
     * @param roles what they are at the school now, by name
     */
    record Named(String name, List<String> roles) {

        static final Named NOBODY = new Named(null, List.of());

        public Named {
            roles = List.copyOf(roles);
        }
    }

    /** Those of the actors, accounts and credentials, that the school knows. */
    Map<UUID, Named> of(SchoolId school, Set<UUID> actors);
}
