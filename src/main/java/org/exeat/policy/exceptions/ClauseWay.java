package org.exeat.policy.exceptions;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyRole;

/**
 * What a member of staff can do about one clause.
 *
 * @param clause  the clause
 * @param way     the right way
 * @param role    who decides or is told; {@link PolicyRole#NOT_NAMED} where nobody is
 * @param limit   how long an exception may last at most, where the edition says so
 * @param finding why, with the clause that opens the way where there is one
 */
public record ClauseWay(ClauseRef clause, Way way, PolicyRole role, Optional<Period> limit, Finding finding) {

    public ClauseWay {
        Objects.requireNonNull(clause, "A way starts at a clause.");
        Objects.requireNonNull(way, "There is a way, or none.");
        Objects.requireNonNull(role, "A role is named, or NOT_NAMED.");
        Objects.requireNonNull(limit, "The limit is there or not.");
        Objects.requireNonNull(finding, "It is said why.");
    }

    /** True where somebody has to decide. */
    public boolean decided() {
        return way == Way.EXCEPTION || way == Way.AUTHORITY;
    }
}
