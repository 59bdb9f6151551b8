package org.exeat.policy.access;

import java.util.Optional;

/** How a pupil stands towards the school. */
enum PupilStanding {
    UNKNOWN, LEFT, ENROLLED;

    static PupilStanding of(Optional<PupilFacts> pupil) {
        return pupil.map(facts -> facts.left() ? LEFT : ENROLLED).orElse(UNKNOWN);
    }
}
