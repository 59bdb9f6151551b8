package org.exeat.schools.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTermTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "closed {0}")
    @CsvSource({
        "'2026-10-26 2026-10-27 2026-10-28 2026-10-29 2026-10-30',"
            + " 1 2026-09-02 2026-10-23; 2 2026-11-02 2026-12-18",
        // The longest holiday divides the term, wherever else it is closed.
        "'2026-09-07 2026-09-08 2026-09-09 2026-10-26 2026-10-27 2026-10-28 2026-10-29',"
            + " 1 2026-09-02 2026-10-23; 2 2026-10-30 2026-12-18",
        // Two days are none, and neither is a late beginning or an early end.
        "'2026-10-26 2026-10-27', 0 2026-09-02 2026-12-18",
        "'2026-09-02 2026-09-03 2026-09-04', 0 2026-09-02 2026-12-18",
        "'2026-12-16 2026-12-17 2026-12-18', 0 2026-09-02 2026-12-18"})
    void aTermIsDividedByItsHoliday(String closed, String halves) {
        var term = new Term("Autumn", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
        var calendar = new SchoolCalendar(LONDON, List.of(term), Stream.of(closed.split(" "))
                .map(day -> new ClosedDay(LocalDate.parse(day), "Closed")).toList(), new BellTimes(List.of()));

        assertEquals(halves, HalfTerm.of(calendar).stream().map(one -> one.half() + " " + one.firstDay() + " "
                + one.lastDay()).collect(Collectors.joining("; ")));
    }
}
