package org.exeat.incidents.letters;

import java.util.Arrays;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.web.Words;

/**
 * Which letter is to be begun.
 *
 * @param party the pupil in the incident whose parents it is for
 */
record LetterAsked(LetterKind kind, UUID party, String language) {

    /** As it stands in an address; refused if there is no such letter. */
    static LetterAsked of(String kind, String party, String language) {
        if (language == null || !Words.LANGUAGES.contains(language)) {
            throw RefusedException.wrong("language", "UNKNOWN_CHOICE");
        }
        LetterKind known = Arrays.stream(LetterKind.values()).filter(one -> one.name().equals(kind)).findFirst()
                .orElseThrow(() -> RefusedException.wrong("kind", "UNKNOWN_CHOICE"));
        try {
            return new LetterAsked(known, UUID.fromString(party == null ? "" : party), language);
        } catch (IllegalArgumentException none) {
            throw RefusedException.wrong("party", "UNKNOWN_CHOICE");
        }
    }
}
