package org.exeat.policy.photos;

import static org.exeat.policy.photos.Answers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of many answers stands. */
class ConsentStandingTest {

    private static ConsentStanding.State state(LocalDate day, PhotoConsent... inOrder) {
        return ConsentStanding.of(history(List.of(inOrder)), ON_WEBSITE, day).state();
    }

    private static PhotoConsent said(ConsentAnswer answer, int daysFromToday) {
        return Answers.said(ONE_PARENT, ON_WEBSITE, answer, TODAY.plusDays(daysFromToday));
    }

    private static PhotoConsent givenFor(int from, int until) {
        return new PhotoConsent(ONE_PARENT, ON_WEBSITE, ConsentAnswer.GIVEN, ConsentEvidence.PAPER_FORM,
            new PhotoConsent.Span(TODAY.plusDays(from), Optional.of(TODAY.plusDays(until))));
    }

    @ParameterizedTest(name = "recorded first: {0} of day {1}; then: {2} of day {3}; today: {4}")
    @CsvSource({
        // A later answer stands in the place of an earlier one
        "DECLINED,  -9, GIVEN,     -2, GIVEN",
        "DECLINED,  -9, GIVEN,     -9, GIVEN",
        "GIVEN,     -9, DECLINED,  -2, DECLINED",
        "GIVEN,     -9, WITHDRAWN,  0, WITHDRAWN",
        "WITHDRAWN, -9, GIVEN,      0, GIVEN",
        // An old form found late brings nothing back
        "WITHDRAWN, -2, GIVEN,     -9, WITHDRAWN",
        "DECLINED,  -2, GIVEN,     -9, DECLINED",
        // An objection counts even if it is older than the yes
        "GIVEN,     -2, DECLINED,  -9, DECLINED",
        // What is to come does not count yet
        "GIVEN,     -9, DECLINED,   1, GIVEN",
        "DECLINED,  -9, GIVEN,      1, DECLINED"})
    void aYesTakesThePlaceOfANoOnlyIfItIsNewerInBothWays(ConsentAnswer first, int firstDay, ConsentAnswer then,
            int thenDay, ConsentStanding.State state) {
        assertEquals(state, state(TODAY, said(first, firstDay), said(then, thenDay)));
    }

    @ParameterizedTest(name = "on one day: {0}: {1}")
    @CsvSource({
        // What a parent said online themselves, nobody overrules who records another answer of that day for them
        "ONLINE DECLINED  PAPER_FORM GIVEN,                                    DECLINED",
        "ONLINE WITHDRAWN SPOKEN GIVEN,                                        WITHDRAWN",
        "PAPER_FORM DECLINED ONLINE DECLINED PAPER_FORM GIVEN,                 DECLINED",
        "ONLINE GIVEN ONLINE WITHDRAWN PAPER_FORM GIVEN PAPER_FORM GIVEN,      WITHDRAWN",
        // They themselves do
        "ONLINE DECLINED ONLINE GIVEN,                                         GIVEN",
        "ONLINE DECLINED ONLINE GIVEN PAPER_FORM GIVEN,                        GIVEN",
        "PAPER_FORM DECLINED ONLINE GIVEN,                                     GIVEN",
        // What the office recorded it may correct, and an objection always counts
        "PAPER_FORM DECLINED PAPER_FORM GIVEN,                                 GIVEN",
        "ONLINE DECLINED PAPER_FORM WITHDRAWN,                                 WITHDRAWN",
        "ONLINE GIVEN LETTER_OR_EMAIL WITHDRAWN,                               WITHDRAWN"})
    void ofOneDayTheGiversOwnWordOnlineStandsAgainstAYesRecordedForThem(String words, ConsentStanding.State state) {
        String[] word = words.split(" +");
        var said = IntStream.range(0, word.length / 2).mapToObj(one -> new PhotoConsent(ONE_PARENT, ON_WEBSITE,
            ConsentAnswer.valueOf(word[2 * one + 1]), ConsentEvidence.valueOf(word[2 * one]),
            new PhotoConsent.Span(TODAY, Optional.empty()))).toArray(PhotoConsent[]::new);

        assertEquals(state, state(TODAY, said));
    }

    @Test
    void theNextDaysPaperFormIsNewer() {
        var online = new PhotoConsent(ONE_PARENT, ON_WEBSITE, ConsentAnswer.DECLINED, ConsentEvidence.ONLINE,
            new PhotoConsent.Span(TODAY.minusDays(1), Optional.empty()));

        assertEquals(ConsentStanding.State.GIVEN, state(TODAY, online, said(ConsentAnswer.GIVEN, 0)));
    }

    @Test
    void aYesEnteredEarlyDoesNotComeToLifeAfterAnObjection() {
        assertEquals(ConsentStanding.State.WITHDRAWN,
            state(TODAY.plusDays(9), said(ConsentAnswer.GIVEN, 5), said(ConsentAnswer.WITHDRAWN, 0)));
    }

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({"-3, NOT_ANSWERED", "-2, GIVEN", "4, GIVEN", "5, ENDED"})
    void aYesHoldsFromItsFirstDayToItsLast(int day, ConsentStanding.State state) {
        assertEquals(state, state(TODAY.plusDays(day), givenFor(-2, 4)));
    }

    @Test
    void aShortYesThatEndedLeavesNoOlderOneBehind() {
        assertEquals(ConsentStanding.State.ENDED, state(TODAY, said(ConsentAnswer.GIVEN, -99), givenFor(-9, -1)));
    }

    @Test
    void whatOneParentSaysChangesNothingOfWhatTheOtherSaid() {
        var other = Answers.said(OTHER_PARENT, ON_WEBSITE, ConsentAnswer.GIVEN, TODAY);

        assertEquals(ConsentStanding.State.PARENTS_DIFFER, state(TODAY, said(ConsentAnswer.DECLINED, -1), other));
    }

    @ParameterizedTest(name = "{0} of day {1}, answers no more since day {2}; then another parent: {3} of day {4}: {5}")
    @CsvSource({
        // Their yes carries nothing, and stands against nobody
        "GIVEN,    -9, -3, -,        0, NOT_RESPONSIBLE",
        "GIVEN,    -9,  0, -,        0, NOT_RESPONSIBLE",
        "GIVEN,    -9,  1, -,        0, GIVEN",
        "GIVEN,    -9, -3, GIVEN,   -9, GIVEN",
        "GIVEN,    -9, -3, DECLINED,-1, DECLINED",
        // Their no stands until somebody responsible answers anew
        "DECLINED, -9, -3, -,        0, DECLINED",
        "WITHDRAWN,-9, -3, CARER,    0, WITHDRAWN",
        "DECLINED, -9, -3, GIVEN,   -4, PARENTS_DIFFER",
        "DECLINED, -9, -3, GIVEN,   -3, GIVEN",
        "DECLINED, -9, -3, GIVEN,    0, GIVEN",
        "DECLINED, -9, -3, WITHDRAWN,0, WITHDRAWN",
        "DECLINED, -9,  1, GIVEN,    0, PARENTS_DIFFER",
        // Even one that they say after it
        "DECLINED, -1, -3, GIVEN,   -2, PARENTS_DIFFER",
        "DECLINED, -1, -3, GIVEN,   -1, GIVEN"})
    void ofWhoAnswersForThePupilNoMoreOnlyTheNoCounts(ArgumentsAccessor row) {
        var other = Answers.of(OTHER_PARENT, ON_WEBSITE, row.getString(3)).map(one -> Answers.said(one.giver(),
            ON_WEBSITE, one.answer(), TODAY.plusDays(row.getInteger(4))));
        var said = Stream.concat(Stream.of(said(row.get(0, ConsentAnswer.class), row.getInteger(1))), other.stream());
        var history = new ConsentHistory(said.toList(), Map.of(ONE_PARENT.key(), TODAY.plusDays(row.getInteger(2))));

        assertEquals(row.get(5, ConsentStanding.State.class), ConsentStanding.of(history, ON_WEBSITE, TODAY).state());
    }

    @Test
    void whatSomebodyResponsibleSaidBeforeItDoesNotOvertakeAFormerParentsNo() {
        var said = List.of(Answers.said(OTHER_PARENT, ON_WEBSITE, ConsentAnswer.GIVEN, TODAY),
            said(ConsentAnswer.DECLINED, 0));
        var history = new ConsentHistory(said, Map.of(ONE_PARENT.key(), TODAY.minusDays(3)));

        assertEquals(ConsentStanding.State.PARENTS_DIFFER, ConsentStanding.of(history, ON_WEBSITE, TODAY).state());
    }

    @Test
    void noObjectionEndsByItself() {
        var span = new PhotoConsent.Span(TODAY, Optional.of(TODAY));

        assertThrows(IllegalArgumentException.class, () -> new PhotoConsent(ONE_PARENT, ON_WEBSITE,
            ConsentAnswer.DECLINED, ConsentEvidence.PAPER_FORM, span));
    }
}
