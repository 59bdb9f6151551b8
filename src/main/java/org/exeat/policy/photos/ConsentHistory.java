package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that was ever answered about a pupil, and who of those who did answers for the pupil no more. Their yes carries
 * nothing any longer, for nobody would ask them today; their no stands until somebody responsible answers anew, for
 * that a roster knows them no more says nothing of why they objected.
 *
 * @param inOrder in the order in which it was recorded
 * @param former by giver's key, each with the school's day on which they ceased to
 */
public record ConsentHistory(List<PhotoConsent> inOrder, Map<String, LocalDate> former) {

    /** Where nobody answered. */
    public static final ConsentHistory NOTHING = new ConsentHistory(List.of(), Map.of());

    public ConsentHistory {
        inOrder = List.copyOf(inOrder);
        former = Map.copyOf(former);
    }

    /** Whether that giver had ceased by that day to answer for the pupil. */
    boolean ceased(String giver, LocalDate day) {
        return former.containsKey(giver) && !former.get(giver).isAfter(day);
    }
}
