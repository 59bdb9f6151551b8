package org.exeat.incidents;

import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Somebody has let themselves into an incident; said within the transaction in which they did.
 *
 * @param by who did
 */
public record GlassBroken(SchoolId school, UUID incident, AccountId by) {
}
