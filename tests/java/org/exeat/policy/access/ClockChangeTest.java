package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.Verdict;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Lessons follow the clock on the school's wall, also when it is put forward or back. */
class ClockChangeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 10:05, 10:50, 2026-03-28T10:05:00Z, 45",
        "2026-03-29, 10:05, 10:50, 2026-03-29T09:05:00Z, 45",
        "2026-03-29, 00:30, 02:30, 2026-03-29T00:30:00Z, 60",
        "2026-10-24, 10:05, 10:50, 2026-10-24T09:05:00Z, 45",
        "2026-10-25, 10:05, 10:50, 2026-10-25T10:05:00Z, 45",
        "2026-10-25, 00:30, 02:30, 2026-10-24T23:30:00Z, 180"})
    void aLessonIsWhereTheWallClockPutsIt(LocalDate day, LocalTime opens, LocalTime closes, Instant from,
                                          long minutes) {
        var window = Window.on(day, opens, closes, LONDON);

        assertEquals(from, window.opens());
        assertEquals(Duration.ofMinutes(minutes), Duration.between(window.opens(), window.closes()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 10:04:59, REFUSE", "2026-03-28, 10:05:00, ALLOW",
        "2026-03-28, 10:49:59, ALLOW", "2026-03-28, 10:50:00, REFUSE",
        "2026-03-29, 10:04:59, REFUSE", "2026-03-29, 10:05:00, ALLOW",
        "2026-03-29, 10:49:59, ALLOW", "2026-03-29, 10:50:00, REFUSE",
        "2026-10-25, 10:04:59, REFUSE", "2026-10-25, 10:05:00, ALLOW",
        "2026-10-25, 10:49:59, ALLOW", "2026-10-25, 10:50:00, REFUSE"})
    void accessBeginsAndEndsWithTheLesson(LocalDate day, LocalTime time, Verdict expected) {
        var lesson = Window.on(day, LocalTime.of(10, 5), LocalTime.of(10, 50), LONDON);
        var at = day.atTime(time).atZone(LONDON).toInstant();
        var facts = new AccessFacts(at, Optional.of(People.inYear(YearGroup.Y10, "Rowan")),
            Optional.of(People.YOUTUBE), Optional.of(PlaceKey.ELSEWHERE),
            List.of(People.grant(People.YOUTUBE, lesson)), day.plusDays(1).atStartOfDay(LONDON).toInstant());

        assertEquals(expected, Editions.rules(Editions.steiner()).decide(facts).verdict());
    }

    @Test
    void aWindowThatNeverHoldsIsNone() {
        var noon = Instant.parse("2026-01-13T12:00:00Z");

        assertThrows(IllegalArgumentException.class, () -> new Window(noon, noon));
    }
}
