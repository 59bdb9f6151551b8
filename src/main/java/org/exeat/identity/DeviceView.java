package org.exeat.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in browser, for its owner.
 *
 * @param agent family of browser and system
 * @param here whether it is the one that asks
 */
public record DeviceView(UUID id, String agent, boolean ownDevice, Instant created, Instant lastUsed, boolean here) {

    static DeviceView of(Session session, UUID asking) {
        return new DeviceView(session.id(), session.agent(), session.ownDevice(), session.created(),
                session.lastUsed(), session.id().equals(asking));
    }
}
