package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** The id of somebody who signs in. */
public record AccountId(UUID value) {

    public AccountId {
        Objects.requireNonNull(value, "An account id has a value.");
    }

    /** The id as text, in the usual form with hyphens and small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
