package org.exeat.policy;

import java.util.Objects;
import java.util.UUID;

/** Which school. */
public record SchoolId(UUID value) {

    public SchoolId {
        Objects.requireNonNull(value, "A school id has a value.");
    }
}
