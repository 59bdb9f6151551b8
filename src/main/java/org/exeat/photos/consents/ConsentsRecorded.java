package org.exeat.photos.consents;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/**
 * That parents or carers answered, fired in the transaction that records it. What a pupil said is told to nobody.
 *
 * @param at the moment that these answers bear, and no others of the school
 */
public record ConsentsRecorded(SchoolId school, Instant at, Set<Answered> answered) {

    /**
     * That somebody answered about a pupil.
     *
     * @param by whoever answered, if the roster knows them
     */
    public record Answered(Optional<PersonId> by, PupilId pupil) {
    }

    public ConsentsRecorded {
        answered = Set.copyOf(answered);
    }
}
