package org.exeat.policy;

import java.util.Objects;

/** A clause of one edition, or (localRule) a rule the head adopted beside that edition. */
public record ClauseRef(EditionId edition, ClauseId clause, boolean localRule) {

    public ClauseRef {
        Objects.requireNonNull(edition, "A clause reference names its edition.");
        Objects.requireNonNull(clause, "A clause reference names its clause.");
    }
}
