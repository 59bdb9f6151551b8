package org.exeat.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * What one rule has to say. The clause is empty where the rule rests on no clause: a missing fact,
 * the school's timetable, or silence.
 */
public record Finding(Optional<ClauseRef> clause, Effect effect, Reason reason) {

    public Finding {
        Objects.requireNonNull(clause, "A finding says whether a clause stands behind it.");
        Objects.requireNonNull(effect, "A finding has an effect.");
        Objects.requireNonNull(reason, "A finding has a reason.");
    }

    /** A finding that rests on a clause or a local rule. */
    public static Finding of(ClauseRef clause, Effect effect, Reason reason) {
        return new Finding(Optional.of(clause), effect, reason);
    }

    /** A finding that rests on no clause. */
    public static Finding of(Effect effect, Reason reason) {
        return new Finding(Optional.empty(), effect, reason);
    }

    /** Forbidden, or behind a gate that is shut. */
    public boolean refuses() {
        return effect == Effect.FORBIDS || effect == Effect.NEEDS && !reason.missesFact();
    }

    /** Cannot be decided before somebody supplies a fact. */
    public boolean asksForFact() {
        return effect == Effect.NEEDS && reason.missesFact();
    }

    /** Says that neither the edition nor a local rule speaks. */
    public boolean tellsOfSilence() {
        return reason == Reason.EDITION_SILENT;
    }
}
