package org.exeat.policy.access;

import java.time.Instant;
import java.util.Collection;
import org.exeat.policy.PupilId;

/** How a pupil stands towards the lesson authorisations for their classes and one platform, at one moment. */
enum GrantStanding {
    /** None is live. */
    NONE,
    /** One is live, and the pupil is not excluded from it. */
    LIVE,
    /** Those that are live exclude the pupil. */
    EXCLUDED;

    static GrantStanding of(Collection<AccessGrant> grants, PupilId pupil, Instant at) {
        var standing = NONE;
        for (var grant : grants) {
            if (grant.liveAt(at) && !grant.excluded().contains(pupil)) {
                return LIVE;
            }
            if (grant.liveAt(at)) {
                standing = EXCLUDED;
            }
        }
        return standing;
    }
}
