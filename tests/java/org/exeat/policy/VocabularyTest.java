package org.exeat.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.offsite.Ground;
import org.exeat.policy.offsite.Grounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be said cannot be built. */
class VocabularyTest {

    private static final Map<String, String> WORDS = Map.of("en", "Words");
    private static final Set<PlaceKey> LIBRARY = Set.of(new PlaceKey("library"));

    @ParameterizedTest
    @ValueSource(strings = {"", "You Tube", "YouTube", "you--tube", "-youtube", "youtube-", "*"})
    void aPlatformsIdIsASlug(String wrong) {
        refused(() -> new PlatformId(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "any", "everything", "internet", "the-internet"})
    void someNamesMeanTheWholeInternet(String name) {
        assertTrue(new PlatformId(name).namesEverything());
        assertFalse(new PlatformId(name + "-2").namesEverything());
    }

    @Test
    void noClauseThatIsAGroundGoesByTheNameOfAGroundOfLaw() {
        var ofLaw = Grounds.of(Optional.empty(), Nation.ENGLAND, SchoolType.MAINTAINED);

        assertEquals(EditionCheck.GROUNDS_OF_LAW, Set.copyOf(ofLaw.all().stream().map(Ground::key).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1a", "1 a", "-1", "ŵ", "1234567890123456789012345678901234567890x"})
    void aClausesIdIsShortAndPlain(String wrong) {
        refused(() -> new ClauseId(wrong));
    }

    @Test
    void placesAreNamedExactlyWhereTheyMatter() {
        refused(() -> PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.PLACE_OR_LESSON, Set.of()));
        refused(() -> PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.NEVER, LIBRARY));
        refused(() -> PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.PLACE_OR_LESSON,
            Set.of(PlaceKey.ELSEWHERE)));
        refused(() -> PupilAccessRule.forYears(Set.of(), PupilAccess.NEVER, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(PupilAccess.class)
    void aTeacherAuthorisesExactlyWhereALessonCanOpenIt(PupilAccess access) {
        var places = access == PupilAccess.PLACE_OR_LESSON ? LIBRARY : Set.<PlaceKey>of();
        var lesson = access == PupilAccess.LESSON_ONLY || access == PupilAccess.PLACE_OR_LESSON;

        refused(() -> rule(access, places, lesson ? PolicyRole.NOT_NAMED : PolicyRole.TEACHER));
        refused(() -> rule(access, places, PolicyRole.HEADTEACHER));
        assertEquals(lesson, rule(access, places, lesson ? PolicyRole.TEACHER : PolicyRole.NOT_NAMED).access()
            .yieldsToAuthorisation());
    }

    private static PupilAccessRule rule(PupilAccess access, Set<PlaceKey> places, PolicyRole authoriser) {
        return new PupilAccessRule(Optional.of("X"), Set.of(YearGroup.Y7), access, places, authoriser);
    }

    @Test
    void aRulesParametersMakeTheSameRuleAgain() {
        var settings = new PolicySettings(Map.of(), Map.of(YearGroup.Y7, WORDS),
            Map.of(new PlaceKey("library"), WORDS));
        var access = PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.PLACE_OR_LESSON, LIBRARY);
        var gate = new ServiceGateRule(ServiceGateRule.Gated.ACCOUNT, ServiceGateRule.Event.NOTIFICATION,
            Set.of(PolicyRole.HEAD_OF_DEPARTMENT, PolicyRole.SENIOR_LEADERSHIP), ServiceGateRule.Before.PUPIL_ACCESS,
            Set.of(ServiceGateRule.Item.URL));
        var statement = new Statement(RuleKind.PRINCIPLE, Map.of("aim", "BALANCE"));

        for (var rule : List.of(access, gate, statement)) {
            assertEquals(rule, Rules.of(rule.kind(), rule.parameters(), settings));
        }
    }

    @Test
    void aStatementFitsItsKind() {
        refused(() -> new Statement(RuleKind.PRINCIPLE, Map.of("aim", "FAME")));
        refused(() -> new Statement(RuleKind.PRINCIPLE, Map.of()));
        refused(() -> new Statement(RuleKind.PUPIL_ACCESS, Map.of()));
        refused(() -> new Statement(RuleKind.ACCOUNT_GATE, Map.of()));
    }

    @Test
    void anEditionIsConsistentInItself() {
        var settings = new PolicySettings(Map.of(), Map.of(YearGroup.Y7, WORDS, YearGroup.Y8, WORDS), Map.of());
        var principle = clause("1", Force.PRINCIPLE, new Statement(RuleKind.PRINCIPLE, Map.of("aim", "BALANCE")));
        var never = clause("2", Force.MUST_NOT,
            PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.NEVER, Set.of()));
        var local = new LocalRule(new ClauseId("1"), LocalDate.EPOCH, Optional.empty(), WORDS, WORDS, never.rule());

        assertEquals(1, edition(settings, List.of(principle), List.of(local)).clauses().size());
        refused(() -> edition(settings, List.of(principle, principle), List.of()));
        refused(() -> edition(settings, List.of(principle), List.of(local, local)));
        refused(() -> edition(settings, List.of(never), List.of()));
    }

    @Test
    void aLocalRuleEndsAfterItBegins() {
        var rule = PupilAccessRule.forYears(Set.of(YearGroup.Y7), PupilAccess.NEVER, Set.of());

        refused(() -> new LocalRule(new ClauseId("L1"), LocalDate.EPOCH, Optional.of(LocalDate.EPOCH), WORDS, WORDS,
            rule));
    }

    private static Clause clause(String id, Force force, Rule rule) {
        return new Clause(new ClauseId(id), WORDS, WORDS, Set.of(Audience.PUPILS), force, Optional.empty(),
            new Waivable(Waivable.Route.NOT_STATED, PolicyRole.NOT_NAMED, Optional.empty(), Optional.empty()), rule);
    }

    private static PolicyEdition edition(PolicySettings settings, List<Clause> clauses, List<LocalRule> locals) {
        return new PolicyEdition(new EditionId(new UUID(0, 1)), EditionFacts.titled("Policy"), clauses, locals,
            settings);
    }

    private static void refused(Executable what) {
        var error = assertThrows(IllegalArgumentException.class, what);
        assertTrue(error.getMessage().endsWith(".") || error.getMessage().contains(":"), error.getMessage());
    }
}
