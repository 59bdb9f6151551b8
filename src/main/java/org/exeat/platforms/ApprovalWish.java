package org.exeat.platforms;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody approves a platform.
 *
 * @param on     the first day it is to hold
 * @param byName the name of whoever approves
 * @param note   in their words, or {@code ""}; at most 500 characters
 */
public record ApprovalWish(LocalDate on, String byName, String note) {

    public ApprovalWish {
        Objects.requireNonNull(on, "An approval has a day.");
        Objects.requireNonNull(byName, "Whoever approves has a name.");
        Objects.requireNonNull(note, "A note is a text, if an empty one.");
    }
}
