package org.exeat.policy.offsite;

import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.ClauseRef;

/**
 * One ground on which a school may act, with its own source: a clause of the edition in force, or law.
 *
 * @param key how answers refer to it: the clause's id, or {@code in-uniform} and the like
 */
public record Ground(String key, GroundKind kind, Optional<ClauseRef> clause, Optional<Law> law) {

    public Ground {
        Objects.requireNonNull(key, "A ground has a key.");
        Objects.requireNonNull(kind, "A ground is of a kind.");
        if (clause.isPresent() == law.isPresent() || law.isPresent() != kind.connected()) {
            throw new IllegalArgumentException("A ground rests on a clause; connected conduct rests on law.");
        }
    }

    static Ground of(GroundKind kind, ClauseRef clause) {
        return new Ground(clause.clause().value(), kind, Optional.of(clause), Optional.empty());
    }

    static Ground of(GroundKind kind, Law law) {
        return new Ground(kind.slug(), kind, Optional.empty(), Optional.of(law));
    }
}
