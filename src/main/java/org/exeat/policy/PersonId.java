package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of a person of a school: pupil, member of staff or parent. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "A person id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
