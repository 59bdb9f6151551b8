package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.PlatformId;
import org.exeat.policy.Told;
import org.exeat.policy.access.Window;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("May this member of staff use this platform now, here?")
class StaffUseTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);
    private static final Window SCHOOL_TIMES = Window.on(DAY, LocalTime.of(8, 30), LocalTime.of(15, 30), LONDON);

    private static List<Grant> granted(String cell) {
        if (cell == null) {
            return List.of();
        }
        var words = List.of(cell.split(" "));
        var last = cell.contains("until the day before") ? DAY.minusDays(1) : DAY;
        var places = GrantsTest.places(cell.contains("in the") ? words.get(words.size() - 1) : null);
        var terms = new Terms(GrantsTest.platforms(words.get(0)), places,
                GrantsTest.hours(cell.contains("-1") ? words.get(1) : null), DAY.minusDays(1), Optional.of(last));
        return List.of(new Grant(GrantsTest.clause(cell.contains("clause 2d") ? "2d" : "2b"), terms,
                cell.contains("revoked") ? Optional.of(Instant.parse("2026-01-13T09:00:00Z")) : Optional.empty()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/staff-use.csv", useHeadersInDisplayName = true)
    void asTheClauseAndTheExceptionsSay(ArgumentsAccessor row) {
        boolean closed = row.getString(1).equals("closed day");
        var now = DAY.atTime(closed ? LocalTime.NOON : LocalTime.parse(row.getString(1))).atZone(LONDON).toInstant();
        var decision = StaffUse.decide(ShippedPacks.read(row.getString(0)).edition(), new StaffUse.Facts(now, LONDON,
                closed ? Optional.empty() : Optional.of(SCHOOL_TIMES), new PlatformId("youtube"),
                GrantsTest.places(row.getString(2)).stream().findFirst(), granted(row.getString(3))));

        assertEquals(row.getString(4) + ", " + row.getString(5) + ", " + row.getString(6),
                WaysTest.words(decision.verdict()) + ", " + Told.one(decision.findings().get(0)) + ", "
                        + decision.goodUntil());
    }
}
