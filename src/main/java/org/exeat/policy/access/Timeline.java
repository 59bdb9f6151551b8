package org.exeat.policy.access;

import java.time.Instant;

/**
 * The answers for one platform that is opened, or planned to be, in the order of time.
 *
 * @param platform   the very object the snapshot knows it by
 * @param boundaries the moments at which a lesson authorisation opens or closes, in order
 * @param decisions  by stretch (one more than boundaries: before the first, between, after the last), then by place
 */
record Timeline(KnownPlatform platform, Instant[] boundaries, AccessDecision[][] decisions) {

    AccessDecision select(Instant at, int place) {
        var stretch = 0;
        while (stretch < boundaries.length && !at.isBefore(boundaries[stretch])) {
            stretch++;
        }
        return decisions[stretch][place];
    }
}
