package org.exeat.policy.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;

/**
 * An exception that was granted.
 *
 * @param clause  the clause it waives, of the edition it was decided under
 * @param terms   how far it reaches; has a last day
 * @param revoked when it was taken back, if it was
 */
public record Grant(ClauseRef clause, Terms terms, Optional<Instant> revoked) {

    public Grant {
        Objects.requireNonNull(clause, "An exception waives a clause.");
        Objects.requireNonNull(revoked, "It was revoked or not.");
        if (terms.last().isEmpty()) {
            throw new IllegalArgumentException("An exception that was granted has a last day.");
        }
    }

    /** Whether it is in force at a moment that falls on that day of the school. */
    public Finding standing(Instant at, LocalDate day) {
        if (revoked.filter(since -> !at.isBefore(since)).isPresent()) {
            return Finding.of(clause, Effect.FORBIDS, Reason.EXCEPTION_REVOKED);
        }
        if (day.isBefore(terms.first())) {
            return Finding.of(clause, Effect.FORBIDS, Reason.EXCEPTION_NOT_BEGUN);
        }
        return terms.coverDay(day) ? Finding.of(clause, Effect.PERMITS, Reason.EXCEPTION_IN_FORCE)
            : Finding.of(clause, Effect.FORBIDS, Reason.EXCEPTION_LAPSED);
    }

    /** True while it is in force. */
    public boolean inForce(Instant at, LocalDate day) {
        return standing(at, day).effect() == Effect.PERMITS;
    }
}
