package org.exeat.policy.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a request is answered. */
class AnswerClockTest {

    @ParameterizedTest(name = "received {0}, {1} further months: due {2} ({3})")
    @CsvSource({
        "2026-09-03, 0, 2026-10-05, a Saturday becomes the Monday",
        "2026-10-13, 0, 2026-11-13, the corresponding day",
        "2026-01-31, 0, 2026-03-02, the last day of February is a Saturday",
        "2025-01-31, 0, 2025-02-28, the last day of February",
        "2028-01-31, 0, 2028-02-29, the last day of a leap year's February",
        "2028-01-29, 0, 2028-02-29, a leap year has a corresponding day",
        "2027-01-29, 0, 2027-03-01, no corresponding day and the last one is a Sunday",
        "2028-02-29, 0, 2028-03-29, from a leap day",
        "2026-03-31, 0, 2026-04-30, the last day of April",
        "2026-11-25, 0, 2026-12-29, Christmas Day; Boxing Day has a substitute",
        "2027-11-25, 0, 2027-12-29, both days fall on the weekend and both have substitutes",
        "2022-11-25, 0, 2022-12-28, Christmas on a Sunday: its substitute comes after Boxing Day",
        "2026-12-01, 0, 2027-01-04, New Year's Day and the weekend after it",
        "2027-12-01, 0, 2028-01-04, New Year's Day on a Saturday has a substitute",
        "2026-03-03, 0, 2026-04-07, Good Friday and Easter Monday",
        "2026-04-04, 0, 2026-05-05, the first Monday in May",
        "2026-04-25, 0, 2026-05-26, the last Monday in May",
        "2026-07-31, 0, 2026-09-01, the last Monday in August",
        "2026-07-20, 0, 2026-08-20, the summer holidays do not stop it",
        "2026-10-13, 1, 2026-12-14, a further month ends on a Sunday",
        "2026-10-13, 2, 2027-01-13, two further months",
        "2027-01-31, 2, 2027-04-30, reckoned from the day it came and not from February's end"})
    void itIsDueOnTheCorrespondingDayOrTheNextWorkingDay(LocalDate received, int further, LocalDate due, String why) {
        assertEquals(due, new AnswerClock(received, further).due(), why);
    }

    @ParameterizedTest(name = "bank holidays of {0}")
    @CsvSource({
        "2024, 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-26 2026-12-28",
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-25 2027-12-26 2027-12-27"
            + " 2027-12-28",
        "2028, 2028-01-01 2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26"})
    void theBankHolidaysOfEnglandAndWales(int year, String days) {
        assertEquals(Arrays.stream(days.split(" ")).map(LocalDate::parse)
            .collect(Collectors.toCollection(TreeSet::new)), BankHolidays.of(year));
    }

    @ParameterizedTest(name = "all told by {0}, now {1}, begun {2}: {3} ({4})")
    @CsvSource({
        "2026-10-13, 2026-10-13, false, false, on the day itself it waits to be seen",
        "2026-10-13, 2026-10-14, false, true, the day after it came",
        "2026-10-13, 2026-10-14, true, false, whoever is at it knows",
        "2026-10-14, 2026-11-05, false, false, nothing new for weeks",
        "2026-10-14, 2026-11-06, false, true, a week before it is due",
        "2026-10-14, 2026-11-06, true, true, whoever is at it is warned too",
        "2026-11-06, 2026-11-13, true, false, the last day in time",
        "2026-11-06, 2026-11-14, true, true, late",
        "2026-11-14, 2026-12-24, true, false, told once",
        "2026-10-01, 2026-12-24, true, true, nobody looked in between"})
    void thoseWhoAnswerAreToldThatItCameThatItIsSoonDueAndThatItIsLate(LocalDate after, LocalDate day, boolean begun,
            boolean told, String why) {
        assertEquals(told, new AnswerClock(LocalDate.of(2026, 10, 13), 0).telling(after, day, begun), why);
    }

    @Test
    void itIsLateOnTheDayAfter() {
        var clock = new AnswerClock(LocalDate.parse("2026-10-13"), 0);

        assertFalse(clock.overdue(LocalDate.parse("2026-11-13")));
        assertTrue(clock.overdue(LocalDate.parse("2026-11-14")));
    }

    @Test
    void itIsExtendedOnceAndOnlyWhileTheFirstMonthLasts() {
        var received = LocalDate.parse("2026-10-13");

        assertTrue(new AnswerClock(received, 0).extendable(LocalDate.parse("2026-11-13")));
        assertFalse(new AnswerClock(received, 0).extendable(LocalDate.parse("2026-11-14")));
        assertFalse(new AnswerClock(received, 1).extendable(LocalDate.parse("2026-10-20")));
        assertThrows(IllegalArgumentException.class, () -> new AnswerClock(received, 3));
    }
}
