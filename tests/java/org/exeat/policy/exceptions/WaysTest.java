package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.ClauseId;
import org.exeat.policy.Force;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;
import org.exeat.policy.Statement;
import org.exeat.policy.Told;
import org.exeat.policy.Verdict;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("What can a member of staff do about a clause?")
class WaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);

    private static PolicyEdition edition(String school) {
        return ShippedPacks.read(school).edition();
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/ways.csv", useHeadersInDisplayName = true)
    void fromEachClause(ArgumentsAccessor row) {
        String expected = Stream.of(3, 4, 5).map(row::getString).map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(", "));

        assertEquals(expected, new StaffRules(edition(row.getString(0))).way(new ClauseId(row.getString(1)), DAY)
                .map(way -> words(way.way()) + ", " + words(way.role()) + ", " + Told.one(way.finding()))
                .orElse(", , "));
    }

    @Test
    void aPolicyWithoutARouteIsSilentWhateverElseItOffers() {
        assertEquals(Map.of("larkmead", Verdict.ALLOW, "wold-lane", Verdict.ALLOW, "cwm-derwen", Verdict.ALLOW,
                "st-winnow", Verdict.POLICY_SILENT, "bryn-heulog", Verdict.POLICY_SILENT),
                Stream.of("larkmead", "wold-lane", "cwm-derwen", "st-winnow", "bryn-heulog")
                        .collect(Collectors.toMap(school -> school, school ->
                                new StaffRules(edition(school)).verdict())));
    }

    @Test
    void everyClauseARouteNamesHasThatWayAndNoOther() {
        var asked = Stream.of("larkmead", "wold-lane", "cwm-derwen", "st-winnow", "bryn-heulog")
                .flatMap(school -> new StaffRules(edition(school)).ways(DAY).stream()
                        .filter(way -> way.way() == Way.EXCEPTION).map(way -> school + " " + way.clause().clause()))
                .toList();

        assertEquals(List.of("larkmead 2a", "larkmead 2b", "larkmead 2c", "larkmead 2d", "wold-lane 8", "wold-lane 4",
                "cwm-derwen 11", "cwm-derwen 12"), asked);
    }

    @Test
    void adviceNeverNeedsAnException() {
        for (String school : List.of("larkmead", "wold-lane", "cwm-derwen", "st-winnow", "bryn-heulog")) {
            var edition = edition(school);
            edition.clauses().stream().filter(clause -> clause.force() == Force.ADVISED)
                    .flatMap(clause -> new StaffRules(edition).way(clause.id(), DAY).stream())
                    .forEach(way -> assertEquals(Way.NOT_NEEDED, way.way(), way.toString()));
        }
    }

    private static PolicyEdition hearingNothingOn2a() {
        var words = Map.of("en", "We hear no such requests");
        return edition("larkmead").with(List.of(new LocalRule(new ClauseId("L1"), DAY, Optional.of(DAY.plusDays(7)),
                words, words, new Statement(RuleKind.EXCEPTION_BAR,
                        Map.of("clauses", List.of("2a"), "instead", "NOTICE")))));
    }

    @Test
    void aSchoolThatHearsNoSuchRequestsSaysSoByItsOwnRuleWhileThatHolds() {
        var rules = new StaffRules(hearingNothingOn2a());
        var clause = new ClauseId("2a");

        assertEquals("school hears no request (local L1)", Told.one(rules.way(clause, DAY).orElseThrow().finding()));
        assertEquals(Way.NOTICE, rules.way(clause, DAY).orElseThrow().way());
        assertEquals(Way.EXCEPTION, rules.way(clause, DAY.minusDays(1)).orElseThrow().way());
        assertEquals(Way.EXCEPTION, rules.way(clause, DAY.plusDays(7)).orElseThrow().way());
        assertTrue(rules.way(new ClauseId("2d"), DAY).orElseThrow().decided());
    }
}
