package org.exeat.policy.offsite;

import java.util.Optional;
import org.exeat.policy.ClauseRef;

/**
 * What is owed to one route.
 *
 * @param due whether it must be taken; else it must be considered, and "not needed, because" is an answer
 * @param first whether it comes before the grounds
 * @param clause the clause that makes it due, or would if what was posted could be read as disrepute
 */
public record RouteDuty(Route route, boolean due, boolean first, Optional<ClauseRef> clause) {

    /** Whether it is only not needed if somebody says that nothing could be read as disrepute. */
    public boolean asks() {
        return clause.isPresent() && !due;
    }
}
