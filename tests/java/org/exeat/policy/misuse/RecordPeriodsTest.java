package org.exeat.policy.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class RecordPeriodsTest {

    private static final RecordPeriods TERMS = new RecordPeriods(List.of(
            stretch("Spring", 0, "2027-01-04", "2027-03-26"),
            stretch("Autumn", 0, "2026-09-01", "2026-12-18"), stretch("Summer", 0, "2027-04-12", "2027-07-20")));
    private static final RecordPeriods HALVES = new RecordPeriods(List.of(
            stretch("Autumn", 1, "2026-09-01", "2026-10-23"), stretch("Autumn", 2, "2026-11-02", "2026-12-18"),
            stretch("Spring", 0, "2027-01-04", "2027-03-26"), stretch("Summer", 0, "2027-04-12", "2027-07-20")));

    private static Stretch stretch(String term, int half, String first, String last) {
        return new Stretch(term, half, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static RecordPeriods of(Interval every) {
        return switch (every) {
            case TERM -> TERMS;
            case HALF_TERM -> HALVES;
            case MONTH -> new RecordPeriods(List.of());
        };
    }

    private static String name(RecordPeriod period) {
        return period.term().isEmpty() ? "a month"
                : period.half() == 0 ? period.term() : period.term() + " " + period.half();
    }

    @ParameterizedTest(name = "{0}: {1} belongs to {2}")
    @CsvFileSource(resources = "/policy/misuse/periods.csv")
    void aDayBelongsToAPeriodThatIsSignedOff(ArgumentsAccessor row) {
        RecordPeriod period = of(row.get(0, Interval.class)).of(row.get(1, LocalDate.class));

        assertEquals(row.toList().subList(2, row.size()), Stream.of(name(period), period.firstDay(),
                period.closesOn(), period.lastDay(), period.dueOn()).map(Object::toString).toList());
    }

    @ParameterizedTest(name = "kept since {0}, signed up to {1}: on {2} waits {3}")
    @CsvFileSource(resources = "/policy/misuse/sign-offs.csv", nullValues = "-")
    void whatIsNotSignedWaitsAndBecomesOverdue(LocalDate since, LocalDate signed, LocalDate today, String waits) {
        String open = TERMS.open(since, Optional.ofNullable(signed), today).stream()
                .map(one -> name(one) + (one.overdue(today) ? "!" : "")).collect(Collectors.joining(" "));

        assertEquals(Optional.ofNullable(waits).orElse(""), open);
    }

    /** Periods follow one another without a gap or an overlap, whatever the calendar. */
    @Test
    void everyDayIsInJustOnePeriod() {
        var chance = new Random(20261121);
        for (int game = 0; game < 2_000; game++) {
            RecordPeriods periods = of(Interval.values()[chance.nextInt(3)]);
            LocalDate day = LocalDate.parse("2025-01-01").plusDays(chance.nextInt(1_500));
            RecordPeriod period = periods.of(day);

            assertFalse(day.isBefore(period.firstDay()) || day.isAfter(period.lastDay()), period + " " + day);
            assertEquals(period, periods.of(period.firstDay()));
            assertEquals(period, periods.of(period.lastDay()));
            assertEquals(period.lastDay().plusDays(1), periods.of(period.lastDay().plusDays(1)).firstDay());
        }
    }
}
