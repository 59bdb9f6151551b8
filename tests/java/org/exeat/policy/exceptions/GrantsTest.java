package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.ClauseId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;
import org.exeat.policy.Told;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("What may be granted, and when is it in force?")
class GrantsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final Terms ASKED = new Terms(platforms("youtube and vimeo"), places("hall"),
            hours("09:00-12:00"), LocalDate.of(2026, 1, 13), Optional.of(LocalDate.of(2026, 3, 20)));

    static ClauseRef clause(String id) {
        return new ClauseRef(ShippedPacks.read("larkmead").edition().id(), new ClauseId(id), false);
    }

    private static <T> Set<T> all(String cell, Function<String, T> one) {
        return cell == null ? Set.of() : Arrays.stream(cell.split(" and ")).map(one).collect(Collectors.toSet());
    }

    static Set<PlatformId> platforms(String cell) {
        return all(cell, PlatformId::new);
    }

    static Set<PlaceKey> places(String cell) {
        return all(cell, PlaceKey::new);
    }

    static Optional<Hours> hours(String cell) {
        return Optional.ofNullable(cell).map(text -> text.split("-"))
                .map(ends -> new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/grants.csv", useHeadersInDisplayName = true)
    void wholeOrNarrowedNeverWiderNorLonger(ArgumentsAccessor row) {
        var granted = new Terms(platforms(row.getString(0)), places(row.getString(1)), hours(row.getString(2)),
                LocalDate.parse(row.getString(3)), Optional.ofNullable(row.getString(4)).map(LocalDate::parse));
        var check = new GrantCheck(clause("2b"), ASKED, Period.parse(row.getString(5)), TODAY);

        assertEquals(Told.expected(row.getString(6)), Told.of(check.objections(granted)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/standing.csv", useHeadersInDisplayName = true)
    void fromTheFirstMomentOfItsFirstDayToTheLastOfItsLast(ArgumentsAccessor row) {
        var at = Instant.parse(row.getString(0));
        var terms = new Terms(Set.of(), Set.of(), Optional.empty(), LocalDate.of(2026, 3, 28),
                Optional.of(LocalDate.of(2026, 10, 25)));
        var grant = new Grant(clause("2b"), terms, Optional.ofNullable(row.getString(1)).map(Instant::parse));

        assertEquals(row.getString(2), Told.one(grant.standing(at, LocalDate.ofInstant(at, LONDON))));
    }

    /** Each renewal is a request of its own: none is in force later than its own limit allows. */
    @Test
    void noChainOfRenewalsOutlivesTheLimit() {
        var chance = new Random(20261121);
        var limit = Period.ofDays(90);
        for (int game = 0; game < 2_000; game++) {
            var today = TODAY.plusDays(chance.nextInt(400));
            for (int renewal = 0; renewal < 10; renewal++) {
                var first = today.plusDays(chance.nextInt(60) - 10L);
                var asked = new Terms(Set.of(), Set.of(), Optional.empty(), first, Optional.empty());
                var granted = new Terms(Set.of(), Set.of(), Optional.empty(), first.plusDays(chance.nextInt(5)),
                        Optional.of(first.plusDays(5L + chance.nextInt(200))));
                if (new GrantCheck(clause("2b"), asked, limit, today).objections(granted).isEmpty()) {
                    assertFalse(granted.first().isBefore(today));
                    assertFalse(granted.coverDay(granted.first().plusDays(90)), granted::toString);
                    assertTrue(granted.coverDay(granted.first()));
                    today = granted.last().orElseThrow().plusDays(1);
                }
            }
        }
    }
}
