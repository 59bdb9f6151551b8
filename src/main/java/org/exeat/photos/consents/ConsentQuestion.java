package org.exeat.photos.consents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.policy.ClassId;
import org.exeat.policy.YearGroup;

/**
 * Whose answers are asked for.
 *
 * @param text a part of the name, in small letters; may be empty
 * @param only only those about whom this is to be done
 * @param after the pupil after whom the page begins
 */
record ConsentQuestion(Optional<ClassId> ofClass, Optional<YearGroup> year, String text, Optional<Only> only,
        Optional<UUID> after) {

    /** All who are at the school. */
    static final ConsentQuestion EVERYBODY = new ConsentQuestion(Optional.empty(), Optional.empty(), "",
            Optional.empty(), Optional.empty());

    /** What is to be done about somebody's answers. */
    enum Only { UNANSWERED, DIFFERING, ENDING }

    /** In small letters; empty for nothing. */
    static String text(String given) {
        return given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<UUID> id(String name, String given) {
        try {
            return given == null || given.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(given.strip()));
        } catch (IllegalArgumentException noId) {
            throw RefusedException.wrong(name, "UNKNOWN_CHOICE");
        }
    }

    static <E extends Enum<E>> Optional<E> word(String name, String given, E[] words) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(words).filter(word -> word.name().equals(given.strip())).findFirst()
            .orElseThrow(() -> RefusedException.wrong(name, "UNKNOWN_CHOICE")));
    }
}
