package org.exeat.access;

import java.util.Objects;
import org.exeat.policy.PlaceKey;

/**
 * May this pupil use this, now, here?
 *
 * @param pupil the pupil's id as text, or user name; small letters
 * @param kind what is asked about
 * @param resource the platform's slug, or the name of a host
 * @param placeOrNull where the pupil is; null where that is not known
 */
record AccessQuestion(String pupil, Kind kind, String resource, PlaceKey placeOrNull) {

    /** What a question can be about. */
    enum Kind { PLATFORM, DOMAIN }

    AccessQuestion {
        Objects.requireNonNull(pupil, "A question is about a pupil.");
        Objects.requireNonNull(resource, "A question is about a platform or a host.");
    }
}
