package org.exeat.policy.photos;

import static org.exeat.policy.photos.Answers.*;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.YearGroup;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** May the school publish this pupil so? */
class PhotoCheckTest {

    private static final PolicyDemand NOTHING = new PolicyDemand(PolicyDemand.Kind.SILENT, List.of());
    private static final List<String> WORDS =
        List.of("-", "GIVEN", "DECLINED", "WITHDRAWN", "ENDED", "CARER", "SPOKEN");

    private static Optional<PolicyEdition> edition(String pack) {
        return pack.equals("none") ? Optional.empty() : Optional.of(ShippedPacks.read(pack).edition());
    }

    private static PhotoCheck check(PhotoUse use) {
        return new PhotoCheck(use, NOTHING, Optional.of(YearGroup.Y9));
    }

    private static PhotoFacts pupil(YearGroup year, boolean barred, PhotoConsent... answers) {
        return new PhotoFacts(history(List.of(answers)), year, barred, TODAY);
    }

    private static Set<ConsentReason> reasons(String words) {
        return words.equals("-") ? Set.of()
            : Arrays.stream(words.split(" ")).map(ConsentReason::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} and {1}, pupil {2} in {3}, bar {4}: {5}")
    @CsvFileSource(resources = "/policy/photos/consents.csv", numLinesToSkip = 4)
    void whatTeachersAreToldFollowsFromTheAnswersTheYearAndTheBar(ArgumentsAccessor row) {
        assertEquals(row.get(5, PhotoAnswer.class), check(ON_WEBSITE).answer(pupil(row)));
    }

    @ParameterizedTest(name = "{0} and {1}, pupil {2} in {3}, bar {4}: {6}")
    @CsvFileSource(resources = "/policy/photos/consents.csv", numLinesToSkip = 4)
    void theReasonsTellOfTheAnswersAndNeverOfTheBar(ArgumentsAccessor row) {
        assertEquals(reasons(row.getString(6)), check(ON_WEBSITE).against(pupil(row)));
    }

    private static PhotoFacts pupil(ArgumentsAccessor row) {
        var said = Stream.of(Answers.of(ONE_PARENT, ON_WEBSITE, row.getString(0)),
            Answers.of(OTHER_PARENT, ON_WEBSITE, row.getString(1)), Answers.of(PUPIL, ON_WEBSITE, row.getString(2)))
            .flatMap(Optional::stream).toList();
        return new PhotoFacts(history(said), row.get(3, YearGroup.class), row.getString(4).equals("yes"), TODAY);
    }

    @ParameterizedTest(name = "{0}: {1} on {2} demands {3}")
    @CsvFileSource(resources = "/policy/photos/demands.csv", numLinesToSkip = 2)
    void eachPolicyDemandsWhatItsClausesSay(String pack, ConsentScope scope, PhotoChannel channel,
            PolicyDemand.Kind kind, String clauses) {
        var demand = PolicyDemand.of(edition(pack), new PhotoUse(scope, channel), TODAY);

        assertEquals(kind, demand.kind());
        assertEquals(clauses.equals("-") ? List.of() : List.of(clauses.split(" ")), ids(demand));
    }

    private static List<String> ids(PolicyDemand demand) {
        return demand.clauses().stream().map(clause -> clause.clause().value()).toList();
    }

    @Test
    void theClauseOnStaffsOwnPicturesSpeaksOfThoseOnly() {
        var forThemselves = PolicyDemand.ofStaffForThemselves(edition("st-winnow"), TODAY);

        assertEquals(PolicyDemand.Kind.FORBIDDEN, forThemselves.kind());
        assertEquals(List.of("19c"), ids(forThemselves));
        assertAll(Stream.of("larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "none").map(pack -> () ->
            assertEquals(NOTHING, PolicyDemand.ofStaffForThemselves(edition(pack), TODAY), pack)));
    }

    @ParameterizedTest(name = "{0} on school social media, evidenced by {1}: {2}")
    @CsvSource({
        "IMAGE,           PAPER_FORM,      USE",
        "IMAGE,           LETTER_OR_EMAIL, USE",
        "IMAGE,           ONLINE,          USE",
        "IMAGE,           ADMISSIONS_FORM, USE",
        "IMAGE,           SPOKEN,          DO_NOT_USE",
        "NAME,            PAPER_FORM,      DO_NOT_USE",
        "NAME,            ONLINE,          DO_NOT_USE",
        "NAME,            ADMISSIONS_FORM, USE",
        "NAME_WITH_IMAGE, PAPER_FORM,      DO_NOT_USE",
        "NAME_WITH_IMAGE, ONLINE,          DO_NOT_USE",
        "NAME_WITH_IMAGE, ADMISSIONS_FORM, USE"})
    void consentCountsOnlyAsTheEditionDemandsIt(ConsentScope scope, ConsentEvidence evidence, PhotoAnswer told) {
        var use = new PhotoUse(scope, PhotoChannel.SCHOOL_SOCIAL_MEDIA);
        var check = new PhotoCheck(use, PolicyDemand.of(edition("cwm-derwen"), use, TODAY), Optional.empty());
        var said = new PhotoConsent(ONE_PARENT, use, ConsentAnswer.GIVEN, evidence,
            new PhotoConsent.Span(TODAY, Optional.empty()));

        assertEquals(told, check.answer(pupil(YearGroup.Y7, false, said)));
    }

    @Test
    void whatAnEditionForbidsNoConsentPermits() {
        var check = new PhotoCheck(ON_WEBSITE, new PolicyDemand(PolicyDemand.Kind.FORBIDDEN, List.of()),
            Optional.empty());

        assertEquals(PhotoAnswer.DO_NOT_USE,
            check.answer(pupil(YearGroup.Y7, false, said(ONE_PARENT, ON_WEBSITE, ConsentAnswer.GIVEN, TODAY))));
    }

    @Test
    void consentToOneUseIsConsentToNoOther() {
        PhotoUse.all().forEach(given -> PhotoUse.all().forEach(asked -> {
            var facts = pupil(YearGroup.Y7, false, said(ONE_PARENT, given, ConsentAnswer.GIVEN, TODAY));
            assertEquals(given.equals(asked) ? PhotoAnswer.USE : PhotoAnswer.DO_NOT_USE, check(asked).answer(facts),
                given + " " + asked);
        }));
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, DECLINED", "NAME, DECLINED", "IMAGE, WITHDRAWN", "NAME, WITHDRAWN"})
    void whoObjectsToThePictureOrTheNameObjectsToBothTogether(ConsentScope part, ConsentAnswer objection) {
        var both = new PhotoUse(ConsentScope.NAME_WITH_IMAGE, PhotoChannel.WEBSITE);
        var facts = pupil(YearGroup.Y7, false, said(ONE_PARENT, both, ConsentAnswer.GIVEN, TODAY),
            said(ONE_PARENT, new PhotoUse(part, PhotoChannel.WEBSITE), objection, TODAY));

        assertEquals(PhotoAnswer.DO_NOT_USE, check(both).answer(facts));
        assertEquals(Set.of(ConsentReason.PART_DECLINED), check(both).against(facts));
    }

    @Test
    void noPathClearsABarredPupilAndTheBarChangesNoReason() {
        var random = new Random(20261121);
        IntStream.range(0, 20_000).forEach(round -> {
            var use = PhotoUse.all().get(random.nextInt(PhotoUse.all().size()));
            var check = new PhotoCheck(use, new PolicyDemand(any(random, PolicyDemand.Kind.values()), List.of()),
                Optional.of(any(random, YearGroup.values())));
            var answers = answers(random);
            var year = any(random, YearGroup.values());
            var barred = new PhotoFacts(answers, year, true, TODAY);

            assertEquals(PhotoAnswer.DO_NOT_USE, check.answer(barred));
            assertSame(check.answer(new PhotoFacts(ConsentHistory.NOTHING, year, false, TODAY)), check.answer(barred));
            assertEquals(check.against(new PhotoFacts(answers, year, false, TODAY)), check.against(barred));
        });
    }

    @Test
    void onlyAStandingYesOfSomebodyResponsibleWithNoNoBesideItEverClears() {
        var random = new Random(5);
        long cleared = IntStream.range(0, 20_000).filter(round -> {
            var answers = answers(random);
            var facts = new PhotoFacts(answers, YearGroup.Y7, false, TODAY);
            boolean used = check(ON_WEBSITE).answer(facts) == PhotoAnswer.USE;
            if (used) {
                var standing = ConsentStanding.of(answers, ON_WEBSITE, TODAY);
                assertEquals(ConsentStanding.State.GIVEN, standing.state());
                assertTrue(standing.latest().values().stream().noneMatch(one -> one.answer().objects()));
                assertTrue(standing.consents().stream().noneMatch(one -> answers.ceased(one.giver().key(), TODAY)));
            }
            return used;
        }).count();

        assertNotEquals(0, cleared);
    }

    /** Of whom the other parent may have been one once. */
    private static ConsentHistory answers(Random random) {
        var answers = new ArrayList<PhotoConsent>();
        for (int left = random.nextInt(12); left > 0; left--) {
            var giver = any(random, ONE_PARENT, OTHER_PARENT, PUPIL);
            var use = random.nextBoolean() ? ON_WEBSITE : PhotoUse.all().get(random.nextInt(18));
            Answers.of(giver, use, WORDS.get(random.nextInt(WORDS.size()))).ifPresent(answers::add);
        }
        return new ConsentHistory(answers, random.nextBoolean() ? Map.of(OTHER_PARENT.key(), TODAY) : Map.of());
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
