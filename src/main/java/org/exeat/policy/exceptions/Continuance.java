package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.Clause;
import org.exeat.policy.PolicyEdition;

/**
 * What the edition in force now says of the clause from which something was granted under an edition before it. It
 * ends nothing: what was granted holds until its last day, or until somebody takes it back.
 */
public enum Continuance {
    /** The edition it was granted under is in force still. */
    SAME_EDITION,
    /** The clause is there, and somebody may still ask for what was granted. */
    STILL_ASKED_FOR,
    /** The clause is there, but nobody may ask any more. */
    ASKED_FOR_NO_MORE,
    /** There is no such clause any more: none of its id, or one that rules on something else. */
    CLAUSE_GONE;

    private static final String ACT = "act";

    /** How it stands on that day with what was granted from a clause of an edition. */
    public static Continuance of(PolicyEdition then, Clause clause, PolicyEdition now, LocalDate day) {
        if (then.id().equals(now.id())) {
            return SAME_EDITION;
        }
        Optional<Clause> present = now.clause(clause.id()).filter(found -> samePoint(clause, found));
        if (present.isEmpty()) {
            return CLAUSE_GONE;
        }
        return new StaffRules(now).way(clause.id(), day).filter(ClauseWay::decided).isPresent() ? STILL_ASKED_FOR
            : ASKED_FOR_NO_MORE;
    }

    /** Clauses of one number in two editions need not be about one thing. */
    private static boolean samePoint(Clause one, Clause other) {
        return one.rule().kind() == other.rule().kind()
            && Objects.equals(one.rule().parameters().get(ACT), other.rule().parameters().get(ACT));
    }

    /** Whether somebody should look at it again. */
    public boolean needsLook() {
        return this == ASKED_FOR_NO_MORE || this == CLAUSE_GONE;
    }
}
