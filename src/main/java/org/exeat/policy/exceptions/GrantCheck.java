package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;

/**
 * May this be granted on what was asked? Whole or narrowed, never wider; with an end; no longer than the limit; not
 * for days gone by.
 */
public final class GrantCheck {

    private final ClauseRef clause;
    private final Terms asked;
    private final Period limit;
    private final LocalDate today;

    /**
     * @param clause the clause it is about
     * @param asked  what was asked for
     * @param limit  how long it may last at most: the edition's limit, or the school's where the edition states none
     * @param today  the school's date
     */
    public GrantCheck(ClauseRef clause, Terms asked, Period limit, LocalDate today) {
        this.clause = clause;
        this.asked = asked;
        this.limit = limit;
        this.today = today;
    }

    /** What stands against granting it; empty when nothing does. */
    public List<Finding> objections(Terms granted) {
        var objections = new ArrayList<Finding>();
        if (granted.last().isEmpty()) {
            objections.add(objection(Effect.NEEDS, Reason.GRANT_HAS_NO_END));
        }
        if (granted.last().filter(last -> last.isAfter(latest(granted.first()))).isPresent()) {
            objections.add(objection(Effect.FORBIDS, Reason.GRANT_PAST_LIMIT));
        }
        if (!granted.within(asked)) {
            objections.add(objection(Effect.FORBIDS, Reason.GRANT_WIDER_THAN_ASKED));
        }
        if (granted.first().isBefore(today)) {
            objections.add(objection(Effect.FORBIDS, Reason.GRANT_FOR_DAYS_GONE_BY));
        }
        return List.copyOf(objections);
    }

    /** The latest last day of what begins on that day: a limit of a month from the 3rd ends on the 2nd. */
    public LocalDate latest(LocalDate first) {
        return first.plus(limit).minusDays(1);
    }

    private Finding objection(Effect effect, Reason reason) {
        return Finding.of(clause, effect, reason);
    }
}
