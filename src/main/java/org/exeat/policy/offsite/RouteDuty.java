package org.exeat.policy.offsite;

import java.util.Optional;
import org.exeat.policy.ClauseRef;

/**
 * What is owed to one route.
 *
 * @param due whether it must be taken; else it must be considered, and "not needed, because" is an answer
 * @param first whether it comes before the grounds
 * @param clause the clause that makes it due, where one does
 */
public record RouteDuty(Route route, boolean due, boolean first, Optional<ClauseRef> clause) {
}
