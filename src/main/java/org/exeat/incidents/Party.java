package org.exeat.incidents;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in an incident.
 *
 * @param name as it was known when they were entered
 * @param person who that is in the school's roster, if anybody
 * @param account whose account that is, if they work at the school
 */
public record Party(PartyRole role, String name, Optional<UUID> person, Optional<UUID> account) {
}
