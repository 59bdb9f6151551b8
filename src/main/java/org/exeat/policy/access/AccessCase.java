package org.exeat.policy.access;

import java.util.Optional;
import org.exeat.policy.YearGroup;

/** All that a decision turns on, digested to closed sets: every case there can be can be counted. */
record AccessCase(PupilStanding pupil, Optional<YearGroup> year, PlatformStanding platform, PlaceStanding place,
                  GrantStanding grant) {

    /** The rules on years speak only of pupils of the school and of what counts as social media. */
    boolean underYearRules() {
        return pupil == PupilStanding.ENROLLED && platform == PlatformStanding.SOCIAL_MEDIA && year.isPresent();
    }
}
