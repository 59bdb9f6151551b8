package org.exeat.exceptions;

import java.time.Instant;
import java.util.Optional;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessDecision;

/** "May this member of staff use this platform, now, here?" from memory, for the decision endpoint. */
public interface StaffGrants {

    /**
     * What is asked.
     *
     * @param at       the moment at the school
     * @param person   the id of an account or of the roster, a user name or an e-mail address
     * @param platform the slug of a platform; empty where none is known
     * @param place    where they are; none where it is not known
     */
    record Question(SchoolId school, Instant at, String person, String platform, Optional<PlaceKey> place) {
    }

    /** The answer, on what was granted and not taken back as far as this node knows. */
    AccessDecision decide(Question question);
}
