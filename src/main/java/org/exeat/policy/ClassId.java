package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of a class, the group that is taught together. */
public record ClassId(UUID value) {

    public ClassId {
        Objects.requireNonNull(value, "A class id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
