package org.exeat.policy.access;

import java.util.Optional;

/** How a platform stands in the school's catalogue. */
enum PlatformStanding {
    UNKNOWN, NOT_SOCIAL_MEDIA, SOCIAL_MEDIA;

    static PlatformStanding of(Optional<PlatformFacts> platform) {
        return platform.map(facts -> facts.socialMedia() ? SOCIAL_MEDIA : NOT_SOCIAL_MEDIA).orElse(UNKNOWN);
    }
}
