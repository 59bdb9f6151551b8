package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of a lesson authorisation. */
public record AuthorisationId(UUID value) {

    public AuthorisationId {
        Objects.requireNonNull(value, "An authorisation id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
