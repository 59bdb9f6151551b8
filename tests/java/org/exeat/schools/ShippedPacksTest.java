package org.exeat.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccessRule;
import org.exeat.policy.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedPacksTest {

    private final List<PolicyPack> packs = ShippedPacks.read();

    @ParameterizedTest
    @CsvSource({"larkmead, 27", "bryn-heulog, 20", "wold-lane, 33", "cwm-derwen, 45", "st-winnow, 66"})
    void everyStatementOfTheSourceIsAClauseOfThePack(String name, int clauses) {
        var pack = ShippedPacks.read(name);

        assertEquals(name, pack.name());
        assertEquals(name, pack.school().slug());
        assertEquals(clauses, pack.edition().clauses().size());
        assertTrue(pack.summary(), "The texts are marked as a summary.");
    }

    @Test
    void togetherTheyHold191ClausesOfEveryKindButTheOneForLocalRules() {
        var kinds = packs.stream().flatMap(pack -> pack.edition().clauses().stream())
            .map(clause -> clause.rule().kind()).collect(Collectors.toList());

        assertEquals(191, kinds.size());
        assertEquals(EnumSet.complementOf(EnumSet.of(RuleKind.EXCEPTION_BAR)), EnumSet.copyOf(kinds));
    }

    @Test
    void onlyTheSteinerSchoolRulesOnPupilsAccess() {
        var ruling = packs.stream().filter(pack -> rulesOnAccess(pack.edition())).map(PolicyPack::name).toList();

        assertEquals(List.of("larkmead"), ruling);
    }

    @Test
    void editionsOfDifferentPacksHaveDifferentIds() {
        assertEquals(5, packs.stream().map(pack -> pack.edition().id()).distinct().count());
    }

    @Test
    void aPackThatIsNotThereIsToldByName() {
        var error = assertThrows(InvalidPackException.class, () -> ShippedPacks.read("nowhere"));

        assertEquals(List.of("nowhere.json: is not there."), error.errors());
    }

    private static boolean rulesOnAccess(PolicyEdition edition) {
        return edition.clauses().stream().anyMatch(clause -> clause.rule() instanceof PupilAccessRule);
    }
}
