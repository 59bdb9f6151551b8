package org.exeat.policy.photos;

import java.util.Objects;

/**
 * Who answers for a pupil.
 *
 * @param key tells one from another, and nothing else about them
 */
public record ConsentGiver(Kind kind, String key) {

    /** By what right somebody answers. */
    public enum Kind {
        /** Holds parental responsibility, and so may consent. */
        RESPONSIBLE,
        /** Looks after the pupil without it, or nobody knows: may object, and not consent. */
        CARER,
        /** The pupil, whose view counts beside that of the parents. */
        PUPIL
    }

    public ConsentGiver {
        Objects.requireNonNull(kind, "Who answers does so by some right.");
        Objects.requireNonNull(key, "Who answers can be told from others.");
    }
}
