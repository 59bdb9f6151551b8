package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.schools.ShippedSigns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What do a report's answers and words raise?")
class WordSignsTest {

    private static final WordSigns SIGNS = ShippedSigns.read();
    private static final ReportAnswers UNSURE =
            new ReportAnswers(Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN);

    private static Answer answer(String cell) {
        return cell == null || cell.equals("not sure") ? Answer.NOT_KNOWN : Cells.constant(Answer.class, cell);
    }

    private static Set<Concern> raised(String report, ReportAnswers answers) {
        var raised = EnumSet.noneOf(Concern.class);
        raised.addAll(answers.concerns());
        raised.addAll(SIGNS.concerns(report));
        return raised;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/must-escalate.csv", delimiter = '|', quoteCharacter = '~',
            useHeadersInDisplayName = true)
    void suchAReportNeverEndsInNoAction(ArgumentsAccessor row) {
        var report = row.getString(2);

        neverEndsInNoAction(raised(report,
                new ReportAnswers(answer(row.getString(3)), answer(row.getString(4)), answer(row.getString(5)))));
        assertTrue(SIGNS.concerns(report).containsAll(Cells.constants(Concern.class, row.getString(6))),
                () -> SIGNS.concerns(report).toString());
    }

    /** Whatever else was done: with every route taken and everything decided, only the outcome is in the way. */
    private static void neverEndsInNoAction(Set<Concern> concerns) {
        assertTrue(concerns.stream().anyMatch(Concern::escalates));
        for (String school : Cells.SCHOOLS) {
            var duties = Routes.of(Cells.edition(school), concerns);
            assertTrue(duties.get(0).first() && duties.get(0).route().safeguards(), duties::toString);
            var done = new EnumMap<Route, RouteAnswer>(Route.class);
            Stream.of(Route.values()).forEach(route -> done.put(route, RouteAnswer.DONE));
            var closing = new Closing(duties, concerns, done, Optional.of(Jurisdiction.MAY_ACT), true, false);
            assertEquals(List.of(Obstacle.of(Obstacle.Kind.NEVER_NO_ACTION)),
                    closing.obstacles(Optional.of(Outcome.NO_ACTION)));
        }
    }

    /** What the words alone see is written down as it was measured, misses and false alarms included. */
    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/held-back.csv", delimiter = '|', quoteCharacter = '~',
            useHeadersInDisplayName = true)
    void whatTheWordsMissTheAnswersCatch(ArgumentsAccessor row) {
        var report = row.getString(2);
        var seen = Cells.constants(Concern.class, row.getString(3));

        assertEquals(row.getString(4), SIGNS.concerns(report).containsAll(seen) ? "yes" : "no");
        neverEndsInNoAction(raised(report, UNSURE));
    }

    @ParameterizedTest
    @CsvFileSource(resources = {"/policy/offsite/harmless.csv", "/policy/offsite/held-back-harmless.csv"},
            delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true)
    void harmlessWordsRaiseNothingSaveTheFalseAlarmsThatAreNamed(ArgumentsAccessor row) {
        assertEquals(Cells.constants(Concern.class, row.getString(3)), SIGNS.concerns(row.getString(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I will kill you", "i will k1ll u", "ill KILL you!!", "kiiill me", "k i l l yourself",
        "k.i.l.l yourself", "i wíll kill you", "He said: I will kill you", "dont\nkill him"})
    void aDisguiseDoesNotHideASign(String words) {
        assertEquals(Set.of(Concern.THREAT_TO_LIFE), SIGNS.concerns(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "1 2 3", "skill me up", "bugs kill. Me too", "@", "k"})
    void noSignIsReadIntoOtherWordsOrAcrossSentences(String words) {
        assertEquals(Set.of(), SIGNS.concerns(words));
    }

    @Test
    void moreWordsNeverTakeAConcernAway() {
        var chance = new Random(20261121);
        var reports = List.of("he has a knife.", "they share my nudes.", "nobody likes my hat.", "hes 34.", "noeth.");
        for (int game = 0; game < 1_000; game++) {
            var one = reports.get(chance.nextInt(reports.size()));
            var more = reports.get(chance.nextInt(reports.size())) + " " + one;

            assertTrue(SIGNS.concerns(more).containsAll(SIGNS.concerns(one)), more);
        }
    }

    @Test
    void aReportOfTenThousandLettersIsReadAtOnce() {
        var words = "if they dont outside ".repeat(480);

        assertTimeout(Duration.ofSeconds(2), () -> SIGNS.concerns(words));
    }
}
