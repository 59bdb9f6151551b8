package org.exeat.policy.offsite;

import java.util.Optional;
import org.exeat.policy.ClauseRef;

/** What still keeps an incident from being closed. */
public record Obstacle(Kind kind, Optional<Route> route, Optional<ClauseRef> clause) {

    /** What is missing. */
    public enum Kind {
        /** Nobody has decided whether the school acts. */
        UNDECIDED,
        /** A route was neither taken nor found not to be needed. */
        ROUTE_NOT_CONSIDERED,
        /** A route that is due was not taken. */
        ROUTE_DUE,
        /** Something that was planned is neither done nor found not to be needed any more. */
        ACTION_OPEN,
        /** Safeguarding came first, and nothing was done to keep anybody safe. */
        NOBODY_KEPT_SAFE,
        /** With such a concern an incident does not end in no action. */
        NEVER_NO_ACTION,
        /** A penalty, though it was decided that the school may not act. */
        DECIDED_NOT_TO_ACT,
        /** A penalty without a check that found it lawful. */
        PENALTY_UNCHECKED
    }

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, Optional.empty(), Optional.empty());
    }

    static Obstacle of(Kind kind, RouteDuty duty) {
        return new Obstacle(kind, Optional.of(duty.route()), duty.clause());
    }
}
