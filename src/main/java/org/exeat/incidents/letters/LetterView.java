package org.exeat.incidents.letters;

import java.time.Instant;
import java.util.List;

/**
 * A letter as it was written.
 *
 * @param about     what the pupil was called whose parents it is for
 * @param kind      FIRST or OUTCOME
 * @param language  en or cy
 * @param by        who wrote it
 */
public record LetterView(String id, String about, String kind, String language, String addressee, String text,
        String by, Instant at) {

    /** The letters about an incident, newest first. */
    public record LettersView(List<LetterView> items) {
    }

    /**
     * What a letter may begin as.
     *
     * @param addressees those who answer for the pupil by the roster
     */
    public record LetterTemplateView(String text, List<String> addressees) {
    }

    /** Whom a letter names besides the pupil it is about, that pupil's family and staff. */
    public record LetterCheckView(List<String> names) {
    }
}
