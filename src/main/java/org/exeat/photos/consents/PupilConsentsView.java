package org.exeat.photos.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was answered about one pupil. Nobody's verdict: it says what families said, not what may be published.
 *
 * @param people the parents and carers whom the roster knows
 * @param uses how each of the eighteen uses stands today
 * @param history everything ever recorded, the newest first
 */
public record PupilConsentsView(String pupil, String name, String year, List<PersonView> people, List<UseView> uses,
        List<AnswerView> history) {

    /** Somebody of the roster. */
    public record PersonView(String person, String name) {
    }

    /**
     * One use.
     *
     * @param state NOT_ANSWERED, GIVEN, DECLINED, WITHDRAWN, PARENTS_DIFFER, ENDED or NOT_RESPONSIBLE (only somebody
     *     said yes who may not consent)
     * @param answers the answer of each that stands, or stood last
     */
    public record UseView(String scope, String channel, String state, List<AnswerView> answers) {
    }

    /**
     * One answer.
     *
     * @param kind RESPONSIBLE, CARER or PUPIL
     * @param person whoever answered, if the roster knows them
     * @param name theirs; none for the pupil
     * @param formerSince since when they answer for the pupil no more, if they do not: their yes does not count
     * @param from the school's first day on which it holds
     * @param until its last, if it ends
     */
    public record AnswerView(String kind, String person, String name, LocalDate formerSince, String scope,
            String channel, String answer, String evidence, LocalDate from, LocalDate until, Instant recordedAt) {
    }
}
