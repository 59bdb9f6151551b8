package org.exeat.policy.access;

import java.time.Instant;
import java.util.Set;
import org.exeat.policy.PlaceKey;

/** The answers for one pupil: those without a lesson authorisation, and those for platforms opened by one. */
final class PupilAnswers {

    private static final int PLACES = PlaceStanding.values().length;

    private final Set<PlaceKey> places;
    private final AccessDecision[] plain;
    private final Timeline[] timelines;

    /**
     * @param places    the places the rule for the pupil's year names
     * @param plain     by standing of the platform, then of the place
     * @param timelines one for each platform that is opened, or planned to be, for a class of the pupil
     */
    PupilAnswers(Set<PlaceKey> places, AccessDecision[] plain, Timeline[] timelines) {
        this.places = places;
        this.plain = plain;
        this.timelines = timelines;
    }

    AccessDecision select(KnownPlatform platform, PlaceKey placeOrNull, Instant at) {
        var place = PlaceStanding.of(placeOrNull, places).ordinal();
        for (var timeline : timelines) {
            if (timeline.platform() == platform) {
                return timeline.select(at, place);
            }
        }
        return plain[platform.standing().ordinal() * PLACES + place];
    }
}
