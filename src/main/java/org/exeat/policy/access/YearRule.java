package org.exeat.policy.access;

import java.util.Set;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PupilAccess;

/** The one rule that holds for a year group, and the clause or local rule behind it. */
public record YearRule(PupilAccess access, Set<PlaceKey> places, ClauseRef clause) {

    public YearRule {
        places = Set.copyOf(places);
    }
}
