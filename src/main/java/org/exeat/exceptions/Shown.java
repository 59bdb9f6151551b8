package org.exeat.exceptions;

import java.util.List;
import java.util.Optional;
import org.exeat.people.RosterPeople;
import org.exeat.policy.exceptions.GrantCheck;

/**
 * One request with all that belongs to it.
 *
 * @param people pupils and parents whom it concerns
 * @param check  whether something may be granted on it today
 * @param older  the one it renews
 */
record Shown(Situation situation, ExceptionEntity request, List<Said> words, List<RosterPeople.Named> people,
        GrantCheck check, Optional<ExceptionEntity> older) {
}
