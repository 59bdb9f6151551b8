package org.exeat.policy.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a school's answers are made from.
 *
 * @param pupils     all of them, those who left included
 * @param platforms  the school's catalogue
 * @param grants     live and planned ones
 * @param nextChange the next moment at which anything else than a grant may change an answer: the day turns, a local
 *                   rule begins or ends. From then on answers are no longer to be kept.
 */
public record SnapshotFacts(Collection<PupilFacts> pupils, Collection<PlatformFacts> platforms,
                            Collection<AccessGrant> grants, Instant nextChange) {

    public SnapshotFacts {
        pupils = List.copyOf(pupils);
        platforms = List.copyOf(platforms);
        grants = List.copyOf(grants);
        Objects.requireNonNull(nextChange, "An answer cannot hold for ever.");
    }
}
