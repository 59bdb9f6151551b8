package org.exeat.policy.access;

import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.PlatformId;

/** A platform a teacher names for a lesson, and what the school's catalogue says of it; empty where it has none. */
public record NamedPlatform(PlatformId id, Optional<PlatformFacts> catalogued) {

    public NamedPlatform {
        Objects.requireNonNull(id, "A platform is named.");
        Objects.requireNonNull(catalogued, "The catalogue has it or not.");
    }
}
