package org.exeat.policy.access;

import java.util.Set;
import org.exeat.policy.PlaceKey;

/** Where a pupil is, seen from the rule for their year. */
enum PlaceStanding {
    UNKNOWN,
    /** Known, and none of the places the rule names. */
    ELSEWHERE,
    /** One of the places the rule names. */
    NAMED;

    /** The place may be null: where a pupil is, is often unknown, and this is asked on the way of every decision. */
    static PlaceStanding of(PlaceKey placeOrNull, Set<PlaceKey> named) {
        if (placeOrNull == null) {
            return UNKNOWN;
        }
        return named.contains(placeOrNull) ? NAMED : ELSEWHERE;
    }
}
