package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("What is looked at first?")
class UrgencyTest {

    /** Something that waits. */
    private record Waiting(String name, Urgency urgency, LocalDate due) {
    }

    private static Waiting waiting(String name, Urgency urgency, int day) {
        return new Waiting(name, urgency, LocalDate.of(2026, 11, day));
    }

    private static Answer answer(String cell) {
        return cell.equals("not sure") ? Answer.NOT_KNOWN : Cells.constant(Answer.class, cell);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/urgency.csv", useHeadersInDisplayName = true)
    void whatWasSaidPressesMoreThanWhatWasNotRuledOut(ArgumentsAccessor row) {
        var answers = new ReportAnswers(answer(row.getString(0)), answer(row.getString(1)), answer(row.getString(2)));

        assertEquals(Cells.constant(Urgency.class, row.getString(4)),
                Urgency.of(answers, Cells.constants(Concern.class, row.getString(3))));
    }

    @Test
    void dangerIsFirstThenWhatElseIsUrgentAndEachByTheDayItIsDue() {
        var sorted = Stream.of(waiting("usual", Urgency.USUAL, 2), waiting("skipped", Urgency.URGENT, 3),
                waiting("danger today", Urgency.DANGER, 20), waiting("skipped too", Urgency.URGENT, 3),
                waiting("imagery", Urgency.URGENT, 1), waiting("danger before", Urgency.DANGER, 19),
                waiting("usual, older", Urgency.USUAL, 1)).sorted(Urgency.first(Waiting::urgency, Waiting::due));

        assertEquals(List.of("danger before", "danger today", "imagery", "skipped", "skipped too", "usual, older",
                "usual"), sorted.map(Waiting::name).toList());
    }

    private static Urgency settled(Urgency before, String known, String holding) {
        return before.settled(Cells.constants(Concern.class, known), Cells.constants(Concern.class, holding));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/settled.csv", useHeadersInDisplayName = true)
    void aFearThatIsLeftToStandPressesNoMoreThanItDidAndWhatIsNewDoes(ArgumentsAccessor row) {
        assertEquals(Cells.constant(Urgency.class, row.getString(3)), settled(
                Cells.constant(Urgency.class, row.getString(0)), row.getString(1), row.getString(2)));
    }

    @Test
    void whatPressesMoreStays() {
        assertEquals(Urgency.DANGER, Urgency.DANGER.or(Urgency.USUAL));
        assertEquals(Urgency.DANGER, Urgency.URGENT.or(Urgency.DANGER));
        assertEquals(Urgency.URGENT, Urgency.of(Set.of(Concern.STAFF_INVOLVED, Concern.DISREPUTE)));
    }
}
