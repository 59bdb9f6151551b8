package org.exeat.policy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.YearGroup;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final LocalDate CLOSED = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "in {0} on {1}: born by {2}")
    @CsvSource({
        "RECEPTION, 2026-09-01, 2022-08-31",
        "RECEPTION, 2026-05-31, 2021-08-31",
        "RECEPTION, 2026-08-31, 2022-08-31",
        "Y6,        2027-02-28, 2016-08-31",
        "Y10,       2026-11-20, 2012-08-31",
        "Y13,       2027-07-20, 2010-08-31"})
    void aYearGroupTellsHowYoungAPupilCanBe(YearGroup year, LocalDate on, LocalDate born) {
        assertEquals(born, BornBy.latest(year, on));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", value = {
        "-,                          -,           BEHAVIOUR",
        "DISREPUTE,                  SUPPORT,     BEHAVIOUR",
        "THREAT_TO_LIFE,             -,           BEHAVIOUR CHILD_PROTECTION",
        "IMMEDIATE_DANGER,           -,           BEHAVIOUR CHILD_PROTECTION",
        "SEXUAL_IMAGERY,             -,           BEHAVIOUR SEXUAL_ABUSE",
        "EXPLOITATION,               SOCIAL_CARE, BEHAVIOUR CHILD_PROTECTION SEXUAL_ABUSE",
        "STAFF_INVOLVED,             -,           BEHAVIOUR STAFF_ALLEGATION",
        "-,                          LADO,        BEHAVIOUR STAFF_ALLEGATION",
        "-,                          POLICE,      BEHAVIOUR CHILD_PROTECTION"})
    void whatARecordIsFollowsFromConcernsAndRoutes(String concerns, String taken, String types) {
        assertEquals(all(RecordType.class, types), RecordType.of(all(Concern.class, concerns),
                all(Route.class, taken)));
    }

    @ParameterizedTest(name = "{0} counted from {1}: {2}")
    @CsvSource({"BEHAVIOUR, BIRTH, true", "STAFF_ALLEGATION, CLOSING, true", "BEHAVIOUR, END, false",
        "MISUSE, END, true", "LIFTED_MARK, END, true", "TAKE_DOWN, CLOSING, false", "PHOTO_CONSENT, BIRTH, false",
        "PHOTO_LINK, END, true"})
    void whatNobodyClosesIsCountedFromItsEnd(RecordType type, CountedFrom from, boolean allowed) {
        assertEquals(allowed, type.allows(from));
    }

    @Test
    void whatEndedOnTheFirstDayKeptIsKept() {
        assertEquals(LocalDate.of(2020, 2, 28), new Period(6, CountedFrom.END).keptFrom(LocalDate.of(2026, 2, 28)));
    }

    @ParameterizedTest(name = "{0} of {1}: {2} until {3}")
    @CsvSource(nullValues = "-", value = {
        // Types;                      born by (? for unknown);  kept as;          until
        "BEHAVIOUR,                    2012-08-31,               BEHAVIOUR,        2037-08-31",
        "BEHAVIOUR,                    2012-08-31 2015-08-31,    BEHAVIOUR,        2040-08-31",
        "BEHAVIOUR,                    2012-08-31 ?,             BEHAVIOUR,        2051-11-20",
        "BEHAVIOUR,                    -,                        BEHAVIOUR,        2051-11-20",
        "BEHAVIOUR CHILD_PROTECTION,   2012-08-31,               CHILD_PROTECTION, 2037-08-31",
        "BEHAVIOUR SEXUAL_ABUSE,       2012-08-31,               SEXUAL_ABUSE,     2101-11-20",
        "BEHAVIOUR STAFF_ALLEGATION,   -,                        STAFF_ALLEGATION, 2076-11-20"})
    void theLongestOfItsPeriodsCounts(String types, String born, RecordType as, LocalDate until) {
        assertEquals(new Kept(as, until), Kept.of(all(RecordType.class, types), Map.of(), CLOSED, days(born)));
    }

    @Test
    void theSchoolsOwnPeriodTakesTheUsualOnesPlace() {
        var own = Map.of(RecordType.BEHAVIOUR, new Period(6, CountedFrom.CLOSING));

        assertEquals(LocalDate.parse("2032-11-20"), Kept.of(EnumSet.of(RecordType.BEHAVIOUR), own, CLOSED,
                days("2012-08-31")).until());
    }

    @Test
    void itIsKeptThroughItsLastDay() {
        var kept = new Kept(RecordType.BEHAVIOUR, CLOSED);

        assertFalse(kept.over(CLOSED));
        assertTrue(kept.over(CLOSED.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aPeriodHasFromOneYearToAHundred(int years) {
        assertThrows(IllegalArgumentException.class, () -> new Period(years, CountedFrom.BIRTH));
    }

    /** Whatever a record turns out to be besides, and whoever else was in it, it is never kept for less. */
    @Test
    void moreTypesAndMoreChildrenNeverShortenIt() {
        var chance = new Random(20261121);
        for (int game = 0; game < 5_000; game++) {
            Map<RecordType, Period> settled = settled(chance);
            Set<RecordType> few = some(chance);
            Set<RecordType> more = EnumSet.copyOf(few);
            more.addAll(some(chance));
            List<Optional<LocalDate>> one = List.of(born(chance));
            List<Optional<LocalDate>> two = List.of(one.get(0), born(chance));
            LocalDate least = Kept.of(few, settled, CLOSED, one).until();

            assertFalse(Kept.of(more, settled, CLOSED, two).until().isBefore(least), few + " " + more + " " + two);
        }
    }

    private static Map<RecordType, Period> settled(Random chance) {
        var settled = new EnumMap<RecordType, Period>(RecordType.class);
        some(chance).forEach(type -> settled.put(type, new Period(1 + chance.nextInt(100),
                CountedFrom.values()[chance.nextInt(2)])));
        return settled;
    }

    private static Set<RecordType> some(Random chance) {
        Set<RecordType> some = EnumSet.of(RecordType.values()[chance.nextInt(4)]);
        some.add(RecordType.values()[chance.nextInt(4)]);
        return some;
    }

    private static Optional<LocalDate> born(Random chance) {
        return chance.nextInt(4) == 0 ? Optional.empty()
                : Optional.of(BornBy.latest(YearGroup.values()[chance.nextInt(14)], CLOSED));
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, String names) {
        return words(names).map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    private static List<Optional<LocalDate>> days(String born) {
        return words(born).map(day -> day.equals("?") ? Optional.<LocalDate>empty()
                : Optional.of(LocalDate.parse(day))).toList();
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(" "));
    }
}
