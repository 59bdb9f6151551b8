package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of a pupil; the same value as the pupil's {@link PersonId}. */
public record PupilId(UUID value) {

    public PupilId {
        Objects.requireNonNull(value, "A pupil id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
