package org.exeat.incidents.reports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;

/**
 * A reporter has written later on a report that belongs to an incident; said within the transaction in which they did.
 *
 * @param reporter the account of a member of staff; nobody for a visitor
 * @param concerns what the words raise
 */
public record LaterMessage(SchoolId school, UUID report, UUID incident, Optional<UUID> reporter, String words,
        Set<Concern> concerns) {

    public LaterMessage {
        concerns = Set.copyOf(concerns);
    }

    /** Whether it cannot wait. */
    public boolean alarming() {
        return Alarm.cannotWait(concerns);
    }
}
