package org.exeat.platform;

import java.util.Objects;
import java.util.UUID;

/**
 * Who acts: a signed-in account, an API credential, a visitor without either, or Exeat itself.
 *
 * @param id the account's or credential's id; for VISITOR and SYSTEM the id of nobody (all zeros)
 */
public record Actor(Kind kind, UUID id) {

    /** What kind of actor. */
    public enum Kind { ACCOUNT, CREDENTIAL, VISITOR, SYSTEM }

    private static final UUID NOBODY = new UUID(0, 0);

    /** Exeat, acting by itself: a planned opening, a lapse, the demo's first day. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, NOBODY);

    /** Somebody who has not signed in. */
    public static final Actor VISITOR = new Actor(Kind.VISITOR, NOBODY);

    public Actor {
        Objects.requireNonNull(kind, "An actor is of a kind.");
        Objects.requireNonNull(id, "An actor has an id.");
    }

    /** A signed-in account. */
    public static Actor account(UUID id) {
        return new Actor(Kind.ACCOUNT, id);
    }

    /** An API credential. */
    public static Actor credential(UUID id) {
        return new Actor(Kind.CREDENTIAL, id);
    }
}
