package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of one edition of a school's policy. */
public record EditionId(UUID value) {

    public EditionId {
        Objects.requireNonNull(value, "An edition id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
