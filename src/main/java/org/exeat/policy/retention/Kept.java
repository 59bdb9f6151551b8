package org.exeat.policy.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Until when a closed incident is kept, and as what.
 *
 * @param type the type whose period ends last
 * @param until the last school-local day on which it is kept
 */
public record Kept(RecordType type, LocalDate until) {

    /**
     * What holds for an incident: of the periods of all its types the one that ends last.
     *
     * @param settled the periods that the school has settled; for other types the usual ones hold
     * @param closedOn the school-local day it was closed
     * @param bornBy by when each child concerned was born at the latest, where that is known
     */
    public static Kept of(Set<RecordType> types, Map<RecordType, Period> settled, LocalDate closedOn,
            Collection<Optional<LocalDate>> bornBy) {
        return types.stream()
                .map(type -> new Kept(type, settled.getOrDefault(type, type.usual()).last(closedOn, bornBy)))
                .max(Comparator.comparing(Kept::until).thenComparing(Kept::type)).orElseThrow();
    }

    /** Whether it may be disposed of on that school-local day, unless it is held. */
    public boolean over(LocalDate today) {
        return today.isAfter(until);
    }
}
