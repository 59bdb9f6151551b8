package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final SchoolId FIRST = new SchoolId(new UUID(1, 1));
    private static final SchoolId SECOND = new SchoolId(new UUID(1, 2));

    private final List<SchoolId> done = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 11, 24);
    private boolean away;

    private void task(SchoolId school) {
        if (away && school.equals(FIRST)) {
            throw new IllegalStateException("away");
        }
        done.add(school);
    }

    @Test
    void aSchoolThatFailsKeepsNoOtherFromItsTurn() {
        away = true;

        new Sweep("Things").each(List.of(FIRST, SECOND), this::task);

        assertEquals(List.of(SECOND), done);
    }

    @Test
    void whatIsDailyIsDoneOnceOnEachDayAndAgainIfItFailed() {
        var sweep = new Sweep("Things");
        Consumer<SchoolId> daily = Sweep.daily(school -> today, this::task);
        away = true;
        sweep.each(List.of(FIRST), daily);
        away = false;
        sweep.each(List.of(FIRST), daily);
        sweep.each(List.of(FIRST), daily);
        assertEquals(List.of(FIRST), done);

        today = today.plusDays(1);
        sweep.each(List.of(FIRST), daily);

        assertEquals(List.of(FIRST, FIRST), done);
    }
}
