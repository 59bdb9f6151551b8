package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.ServiceGateRule;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule holds for a year group on a day. */
class AccessRulesTest {

    private static final LocalDate DAY = Editions.DAY;

    @Test
    void aLocalRuleNeverOverridesTheEdition() {
        var edition = Editions.steiner().with(List.of(
            Editions.local("L1", Editions.access(PupilAccess.ALWAYS, YearGroup.values()))));

        for (var year : YearGroup.values()) {
            assertEquals(AccessRules.of(Editions.steiner(), DAY).forYear(year),
                AccessRules.of(edition, DAY).forYear(year));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "9, true", "10, false"})
    void aLocalRuleHoldsFromItsFirstDayUntilTheDayItEnds(int days, boolean holds) {
        var edition = Editions.silent().with(List.of(Editions.local("L1",
            Editions.access(PupilAccess.NEVER, YearGroup.Y7), DAY, DAY.plusDays(10))));

        assertEquals(holds, AccessRules.of(edition, DAY.plusDays(days)).forYear(YearGroup.Y7).isPresent());
    }

    @Test
    void theYoungerLocalRuleCounts() {
        var older = rule("L1", PupilAccess.NEVER, DAY.minusDays(1));
        var younger = rule("L2", PupilAccess.ALWAYS, DAY);

        assertEquals("L2", clause(List.of(older, younger)));
        assertEquals("L2", clause(List.of(younger, older)));
    }

    @Test
    void ofTwoLocalRulesOfOneDayTheStricterCounts() {
        var strict = rule("L1", PupilAccess.LESSON_ONLY, DAY);
        var mild = rule("L2", PupilAccess.ALWAYS, DAY);

        assertEquals("L1", clause(List.of(strict, mild)));
        assertEquals("L1", clause(List.of(mild, strict)));
    }

    @Test
    void theDayIsToldOnWhichLocalRulesChange() {
        var edition = Editions.silent().with(List.of(
            Editions.local("L1", Editions.access(PupilAccess.NEVER, YearGroup.Y7), DAY, DAY.plusDays(10)),
            Editions.local("L2", Editions.access(PupilAccess.NEVER, YearGroup.Y8), DAY.plusDays(3), null)));

        assertEquals(Optional.of(DAY), AccessRules.nextChange(edition, DAY.minusDays(1)));
        assertEquals(Optional.of(DAY.plusDays(3)), AccessRules.nextChange(edition, DAY));
        assertEquals(Optional.of(DAY.plusDays(10)), AccessRules.nextChange(edition, DAY.plusDays(3)));
        assertEquals(Optional.empty(), AccessRules.nextChange(edition, DAY.plusDays(10)));
    }

    @Test
    void theGateOnServicesIsTheEditionsOwnWhereItHasOne() {
        var gate = new ServiceGateRule(ServiceGateRule.Gated.SERVICE, ServiceGateRule.Event.APPROVAL,
            Set.of(PolicyRole.HEADTEACHER), ServiceGateRule.Before.EDUCATIONAL_WORK, Set.of());
        var local = List.of(Editions.local("G1", gate));

        assertEquals(List.of("3"), gates(AccessRules.of(Editions.steiner().with(local), DAY)));
        assertEquals(List.of("G1"), gates(AccessRules.of(Editions.silent().with(local), DAY)));
        assertTrue(AccessRules.of(Editions.silent(), DAY).approvalGates().isEmpty());
    }

    @Test
    void noticeOfAnAccountIsNoApprovalOfAService() {
        var notice = new ServiceGateRule(ServiceGateRule.Gated.ACCOUNT, ServiceGateRule.Event.NOTIFICATION,
            Set.of(PolicyRole.HEADTEACHER), ServiceGateRule.Before.PUPIL_ACCESS, Set.of());

        assertTrue(AccessRules.of(Editions.silent().with(List.of(Editions.local("G1", notice))), DAY)
            .approvalGates().isEmpty());
    }

    private static LocalRule rule(String id, PupilAccess access, LocalDate from) {
        return Editions.local(id, Editions.access(access, YearGroup.Y7), from, null);
    }

    private static String clause(List<LocalRule> locals) {
        return AccessRules.of(Editions.silent().with(locals), DAY).forYear(YearGroup.Y7).map(YearRule::clause)
            .filter(ClauseRef::localRule).orElseThrow().clause().value();
    }

    private static List<String> gates(AccessRules rules) {
        return rules.approvalGates().stream().map(gate -> gate.clause().value()).toList();
    }
}
