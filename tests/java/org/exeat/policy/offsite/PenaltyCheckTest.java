package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Would a penalty be lawful?")
class PenaltyCheckTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/penalties.csv", useHeadersInDisplayName = true)
    void onlyWithEveryConditionMet(ArgumentsAccessor row) {
        Function<PenaltyPoint, Answer> answer = point -> {
            var words = Cells.words(point);
            return Cells.list(row.getString(0)).contains(words) ? Answer.NO
                    : Cells.list(row.getString(1)).contains(words) ? Answer.NOT_KNOWN : Answer.YES;
        };
        var check = PenaltyCheck.of(facts(answer, Cells.constant(Imposed.class, row.getString(2))));

        assertEquals(row.getString(3), Cells.words(check.verdict()));
        assertEquals(Cells.text(row.getString(4)), Cells.joined(check.failing().stream().map(Cells::words)));
        assertEquals(Cells.text(row.getString(5)), Cells.joined(check.open().stream().map(Cells::words)));
    }

    private static PenaltyFacts facts(Function<PenaltyPoint, Answer> answer, Imposed imposed) {
        return new PenaltyFacts(answer.apply(PenaltyPoint.REASONABLE), answer.apply(PenaltyPoint.PROPORTIONATE),
                new PenaltyFacts.Characteristics(answer.apply(PenaltyPoint.AGE), answer.apply(PenaltyPoint.NEEDS),
                        answer.apply(PenaltyPoint.DISABILITY), answer.apply(PenaltyPoint.RELIGION)),
                answer.apply(PenaltyPoint.DECIDER), imposed);
    }
}
