package org.exeat.platforms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That School Management approved a platform, as a policy may demand before work with it begins.
 *
 * @param on     the first day it holds
 * @param by     the account that recorded it
 * @param byName the name of whoever that was, at the time
 * @param note   in their words, or {@code ""}
 */
public record Approval(LocalDate on, UUID by, String byName, String note) {
    public Approval {
        Objects.requireNonNull(on, "An approval has a day.");
        Objects.requireNonNull(by, "An approval is somebody's.");
        Objects.requireNonNull(byName, "Whoever approves has a name.");
        Objects.requireNonNull(note, "A note is a text, if an empty one.");
    }
}
