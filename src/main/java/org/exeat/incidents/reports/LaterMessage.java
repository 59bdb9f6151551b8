package org.exeat.incidents.reports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

/**
 * A reporter has written later on a report that belongs to an incident; said within the transaction in which they did.
 *
 * @param reporter the account of a member of staff; nobody for a visitor
 * @param words what they wrote, plain text
 * @param concerns what the words raise
 */
public record LaterMessage(SchoolId school, UUID report, UUID incident, Optional<UUID> reporter, String words,
        Set<Concern> concerns) {

    public LaterMessage {
        concerns = Set.copyOf(concerns);
    }

    /** How much it presses. */
    public Urgency urgency() {
        return Urgency.of(concerns);
    }
}
