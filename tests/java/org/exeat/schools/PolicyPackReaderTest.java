package org.exeat.schools;

import org.exeat.policy.Nation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.PupilAccessRule;
import org.exeat.policy.ServiceGateRule;
import org.exeat.policy.Statement;
import org.exeat.policy.Strength;
import org.exeat.policy.Waivable;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PolicyPackReaderTest {

    private final PolicyPack pack = PackFile.elmBank().read();

    @Test
    void theSchoolIsReadWithItsSettings() {
        var settings = pack.edition().settings();

        assertEquals("elm-bank", pack.school().slug());
        assertEquals(Nation.WALES, pack.school().nation());
        assertEquals("Person Diogelu Dynodedig", pack.school().roleLabels().get(PolicyRole.DSL).get("cy"));
        assertEquals(Set.of(YearGroup.Y7, YearGroup.Y12), settings.yearLabels().keySet());
        assertEquals(Map.of("en", "Library", "cy", "Llyfrgell"), settings.places().get(new PlaceKey("library")));
    }

    @Test
    void theEditionSaysWhatItSaysAndNoMore() {
        var facts = pack.edition().facts();

        assertEquals(Optional.of("2024-01-10"), facts.ratified());
        assertEquals(Optional.of(PolicyRole.GOVERNORS), facts.ratifiedBy());
        assertEquals(Optional.of(Period.ofYears(1)), facts.reviewCycle());
        assertTrue(facts.status().isEmpty());
    }

    @Test
    void eachClauseCarriesItsTypedRule() {
        assertEquals(new PupilAccessRule(Optional.of("SENIOR"), Set.of(YearGroup.Y12), PupilAccess.PLACE_OR_LESSON,
            Set.of(new PlaceKey("library")), PolicyRole.TEACHER), clause("1b").rule());
        assertTrue(((ServiceGateRule) clause("3").rule()).demandsApprovalOfServices());
        assertEquals(18, ((Statement) clause("2a").rule()).parameters().get("formerUntilAge"));
    }

    @Test
    void aClauseSaysByWhomItCanBeWaivedAndHowFar() {
        assertEquals(new Waivable(Waivable.Route.BY_ROLE, PolicyRole.BUSINESS_MANAGER, Optional.of(new ClauseId("2b")),
            Optional.of("own family only")), clause("2a").waivable());
        assertEquals(Optional.of(Strength.STRONG), clause("2a").strength());
        assertEquals(Waivable.Route.NOBODY, clause("1a").waivable().route());
    }

    @Test
    void theSamePackHasTheSameIdEachTime() {
        assertEquals(pack.edition().id(), PackFile.elmBank().read().edition().id());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/packs/errors.csv", delimiter = '|', quoteCharacter = '~')
    void anErrorNamesFileClauseAndField(String original, String replacement, String error) {
        var errors = PackFile.elmBank().with(original, replacement == null ? "" : replacement).errors();

        assertTrue(errors.stream().anyMatch(each -> each.startsWith(error)), () -> error + " is not among " + errors);
    }

    @Test
    void allErrorsAreToldAtOnce() {
        var errors = PackFile.elmBank().with("\"WALES\"", "\"CORNWALL\"")
            .with("\"JUNIOR\", \"access\"", "\"X\", \"access\"")
            .with("\"under\": \"2b\"", "\"under\": \"9z\"").with("\"Ask first.\"", "7").errors();

        assertEquals(4, errors.size(), errors::toString);
    }

    private Clause clause(String id) {
        return pack.edition().clause(new ClauseId(id)).orElseThrow();
    }
}
