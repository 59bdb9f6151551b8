package org.exeat.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether a clause can be waived. Where no route is stated the product offers none until the school adopts
 * a local rule.
 *
 * @param route how the text itself puts it
 * @param by    who decides; {@link PolicyRole#NOT_NAMED} unless the route is a role
 * @param under the clause that opens the route, if one does
 * @param note  how far the route reaches, in plain words, if it has a limit
 */
public record Waivable(Route route, PolicyRole by, Optional<ClauseId> under, Optional<String> note) {

    /** How a clause can be waived. */
    public enum Route {
        /** The text itself rules it out. */
        NOBODY,
        /** No route is named. */
        NOT_STATED,
        /** There is nothing to waive. */
        NOT_APPLICABLE,
        /** Another clause lifts it where its facts hold; nobody decides. */
        CLAUSE,
        /** A parent's written consent lifts it. */
        PARENT_CONSENT,
        /** A role decides. */
        BY_ROLE
    }

    public Waivable {
        Objects.requireNonNull(route, "Whether a clause can be waived is said.");
        Objects.requireNonNull(under, "The clause that opens the route is there or not.");
        Objects.requireNonNull(note, "The note is there or not.");
        if ((route == Route.BY_ROLE) != (by != PolicyRole.NOT_NAMED)) {
            throw new IllegalArgumentException("A clause is waived by a role exactly when the role is named.");
        }
        if (under.isPresent() && (route == Route.NOBODY || route == Route.NOT_APPLICABLE)) {
            throw new IllegalArgumentException("What cannot be waived is waived under no clause.");
        }
        if (under.isEmpty() && route == Route.CLAUSE) {
            throw new IllegalArgumentException("Where another clause lifts it, that clause is named.");
        }
    }
}
