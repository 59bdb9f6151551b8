package org.exeat.policy.access;

import java.util.Optional;

/** A platform as a snapshot knows it: one object each, so that a question compares objects and not letters. */
record KnownPlatform(String id, PlatformStanding standing) {

    static final KnownPlatform UNKNOWN = new KnownPlatform("", PlatformStanding.UNKNOWN);

    static KnownPlatform of(PlatformFacts facts) {
        return new KnownPlatform(facts.id().value(), PlatformStanding.of(Optional.of(facts)));
    }
}
