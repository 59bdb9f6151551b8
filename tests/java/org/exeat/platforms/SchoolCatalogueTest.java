package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class SchoolCatalogueTest {
    private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Platform ONE = platform("one", "One", List.of("one.example.org"), 13);
    private static final Platform TWO = platform("two", "Two", List.of("two.example.org"), 13);
    private static final PlatformCatalogue SHIPPED = PlatformCatalogue.of(List.of(ONE, TWO));

    @Test
    void aSchoolThatChangedNothingHasTheShippedCatalogue() {
        var school = new SchoolCatalogue(SHIPPED, List.of(), List.of());

        assertEquals(SHIPPED.platforms(), school.catalogue().platforms());
        assertTrue(school.entries().stream().allMatch(each -> each.revision() == 0 && !each.own() && !each.hidden()));
    }

    @Test
    void aChangeStandsInForTheShippedPlatformInItsPlace() {
        var wanted = platform("one", "The One", List.of("one.example.org", "one.example.net"), 16);

        var school = with(change(wanted, SHIPPED, false));

        assertEquals(List.of("The One", "Two"), school.catalogue().platforms().stream().map(Platform::name).toList());
        var one = school.find(ONE.id()).orElseThrow();
        assertEquals(wanted.domains(), one.platform().domains());
        assertEquals(new MinimumAge(16, "school", ""), one.platform().minimumAge().orElseThrow());
        assertEquals(1, one.revision());
        assertFalse(one.own());
        assertEquals(Set.of(new DomainMatch(ONE.id(), DomainRole.PRIMARY)),
                school.matcher().match("a.one.example.net"));
    }

    @Test
    void whatASchoolLeftAloneFollowsANewerShippedCatalogue() {
        var renamed = platform("one", "The One", List.of("one.example.org"), 13);
        var change = change(renamed, SHIPPED, false);
        var newer = PlatformCatalogue.of(List.of(platform("one", "Uno", List.of("uno.example.org"), 15), TWO));

        var one = change.over(newer).orElseThrow();

        assertEquals("The One", one.name());
        assertEquals(List.of("uno.example.org"), one.domains(DomainRole.PRIMARY));
        assertEquals(15, one.minimumAge().orElseThrow().years());
    }

    @Test
    void anAgeTakenAwayStaysAway() {
        var ageless = new Platform(ONE.id(), "One", PlatformKind.FORUM, ONE.domains(), Optional.empty(), true);

        assertTrue(change(ageless, SHIPPED, false).over(SHIPPED).orElseThrow().minimumAge().isEmpty());
    }

    @Test
    void aPublishedAgeLeftAloneStaysPublished() {
        var change = change(ONE, SHIPPED, true);

        assertSame(ONE.minimumAge().orElseThrow(), change.over(SHIPPED).orElseThrow().minimumAge().orElseThrow());
    }

    @Test
    void aChangeOfAPlatformNoLongerShippedIsNoPlatform() {
        var change = change(platform("one", "The One", List.of("one.example.org"), 13), SHIPPED, false);

        assertTrue(change.over(PlatformCatalogue.of(List.of(TWO))).isEmpty());
    }

    @Test
    void aPlatformNoLongerShippedBecomesTheSchoolsOwnWhenItIsChangedAgain() {
        var change = change(ONE, SHIPPED, false);
        var smaller = PlatformCatalogue.of(List.of(TWO));

        change.settle(new PlatformWish(ONE, false), smaller);

        assertTrue(change.own());
        assertEquals(ONE.domains(), change.over(smaller).orElseThrow().domains());
    }

    @Test
    void aPlatformTheSchoolAddedComesAfterTheShippedOnesAndIsWhole() {
        var three = platform("three", "Three", List.of("three.example.org"), 0);
        var own = new SchoolPlatform(new UUID(0, 2), SCHOOL, three.id());
        own.settle(new PlatformWish(three, false), SHIPPED);

        var school = with(own);

        assertEquals(List.of(ONE, TWO, three), school.catalogue().platforms());
        assertTrue(school.find(three.id()).orElseThrow().own());
    }

    @Test
    void aHiddenPlatformIsStillRecognised() {
        var school = with(change(ONE, SHIPPED, true));

        assertTrue(school.find(ONE.id()).orElseThrow().hidden());
        assertEquals(1, school.matcher().match("one.example.org").size());
        assertEquals(ONE, school.catalogue().find(ONE.id()).orElseThrow());
    }

    @Test
    void aDomainUnderWhichAnybodyCanRegisterIsNotReadBack() {
        var domains = DomainLists.read("{\"primary\": [\"co.uk\", \"one.example.org\"], \"shared\": []}");

        assertEquals(Map.of(DomainRole.PRIMARY, List.of("one.example.org"), DomainRole.SHARED, List.of()), domains);
    }

    @Test
    void anApprovalHoldsFromItsDayForItsPlatformOnly() {
        var approval = new Approval(DAY, new UUID(0, 3), "A Head", "For Geography.");
        var school = new SchoolCatalogue(SHIPPED, List.of(change(ONE, SHIPPED, true)),
                List.of(new PlatformApproval(new UUID(0, 4), SCHOOL, ONE.id(), approval)));

        var facts = school.find(ONE.id()).orElseThrow().facts();

        assertEquals(approval, school.find(ONE.id()).orElseThrow().approval().orElseThrow());
        assertTrue(facts.approvedOn(DAY));
        assertFalse(facts.approvedOn(DAY.minusDays(1)));
        assertTrue(school.find(TWO.id()).orElseThrow().facts().approved().isEmpty());
    }

    private static SchoolCatalogue with(SchoolPlatform change) {
        return new SchoolCatalogue(SHIPPED, List.of(change), List.of());
    }

    private static SchoolPlatform change(Platform wanted, PlatformCatalogue shipped, boolean hidden) {
        var change = new SchoolPlatform(new UUID(0, 2), SCHOOL, wanted.id());
        change.settle(new PlatformWish(wanted, hidden), shipped);
        return change;
    }

    private static Platform platform(String slug, String name, List<String> primary, int years) {
        var age = years == 0 ? Optional.<MinimumAge>empty()
                : Optional.of(new MinimumAge(years, MinimumAge.PUBLISHED, ""));
        return new Platform(new PlatformId(slug), name, PlatformKind.FORUM, Map.of(DomainRole.PRIMARY, primary,
                DomainRole.MEDIA, List.of(), DomainRole.SHARED, List.of()), age, true);
    }
}
