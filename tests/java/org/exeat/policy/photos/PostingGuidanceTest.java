package org.exeat.policy.photos;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.Audience;
import org.exeat.policy.PolicyEdition;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingGuidanceTest {

    private static final List<String> SILENT = List.of("bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow");

    private static Optional<PolicyEdition> edition(String pack) {
        return pack.equals("none") ? Optional.empty() : Optional.of(ShippedPacks.read(pack).edition());
    }

    private static PostingGuidance told(String pack, Children children, Reach reach, Known identifies) {
        return PostingGuidance.of(new Posting(children, reach, Known.NO, identifies), edition(pack));
    }

    @ParameterizedTest(name = "{0}, {1}, identifies {2}: {3} where the policy speaks, {4} where it is silent")
    @CsvSource({
        // whose,     who sees it, identifies, a clause for parents, none
        "MINE,        PRIVATE,     NO,         FINE,                 FINE",
        "MINE,        PRIVATE,     YES,        FINE,                 FINE",
        "MINE,        GROUP,       YES,        FINE,                 FINE",
        "MINE,        PUBLIC,      NO,         FINE,                 FINE",
        "MINE,        PUBLIC,      YES,        FINE,                 FINE",
        "OTHERS_TOO,  PRIVATE,     NO,         ASK_FIRST,            FINE",
        "OTHERS_TOO,  PRIVATE,     YES,        ASK_FIRST,            FINE",
        "OTHERS_TOO,  GROUP,       NO,         ASK_FIRST,            ASK_FIRST",
        "OTHERS_TOO,  GROUP,       YES,        ASK_FIRST,            ASK_FIRST",
        "OTHERS_TOO,  PUBLIC,      NO,         ASK_FIRST,            ASK_FIRST",
        "OTHERS_TOO,  PUBLIC,      YES,        PLEASE_DONT,          PLEASE_DONT",
        "OTHERS_TOO,  PUBLIC,      NOT_SURE,   PLEASE_DONT,          PLEASE_DONT",
        "NOT_SURE,    PRIVATE,     NO,         ASK_FIRST,            FINE",
        "NOT_SURE,    GROUP,       NO,         ASK_FIRST,            ASK_FIRST",
        "NOT_SURE,    PUBLIC,      NOT_SURE,   PLEASE_DONT,          PLEASE_DONT"})
    void theAnswerFollowsFromWhoIsInItAndWhoSeesIt(Children children, Reach reach, Known identifies,
            PostingAnswer speaking, PostingAnswer silent) {
        assertEquals(speaking, told("larkmead", children, reach, identifies).answer());
        assertAll(Stream.concat(SILENT.stream(), Stream.of("none")).map(pack -> () ->
            assertEquals(silent, told(pack, children, reach, identifies).answer(), pack)));
    }

    @ParameterizedTest(name = "{0}, {1}, at an event with {2}: {3}")
    @CsvSource({
        // whose,     who sees it, the event,            instead
        "MINE,        PUBLIC,      ,                     ",
        "OTHERS_TOO,  PRIVATE,     ,                     ASK_PARENTS CROP FAMILIES_IN_IT",
        "OTHERS_TOO,  PUBLIC,      ,                     ASK_PARENTS CROP FAMILIES_IN_IT",
        "MINE,        PRIVATE,     NO_PHOTOGRAPHS,       KEEP_IT ASK_SCHOOL",
        "OTHERS_TOO,  PUBLIC,      NO_PHOTOGRAPHS,       KEEP_IT ASK_SCHOOL",
        "MINE,        PRIVATE,     OWN_CHILD_NOT_ONLINE, ",
        "MINE,        GROUP,       OWN_CHILD_NOT_ONLINE, FAMILY_ONLY",
        "OTHERS_TOO,  PUBLIC,      OWN_CHILD_NOT_ONLINE, FAMILY_ONLY",
        "OTHERS_TOO,  PRIVATE,     OWN_CHILD_NOT_ONLINE, ASK_PARENTS CROP FAMILIES_IN_IT",
        "OTHERS_TOO,  PUBLIC,      OWN_CHILD,            CROP FAMILIES_IN_IT"})
    void whoeverHadBetterNotIsToldWhatToDoInstead(Children children, Reach reach, EventRule event, String instead) {
        var told = PostingGuidance.of(new Posting(children, reach, Known.YES, Known.NO), edition("larkmead"),
            Optional.ofNullable(event));

        assertEquals(instead == null ? "" : instead, told.instead().stream().map(Enum::name)
            .collect(Collectors.joining(" ")));
    }

    @Test
    void somethingIsLeftToDoWheneverItIsNotFineAndNothingIsSaidWhenItIs() {
        assertAll(everyPosting().flatMap(posting -> Stream.concat(Stream.of(Optional.<EventRule>empty()),
            Arrays.stream(EventRule.values()).map(Optional::of)).map(event -> () -> {
                var told = PostingGuidance.of(posting, edition("larkmead"), event);
                assertEquals(told.answer() == PostingAnswer.FINE, told.instead().isEmpty(), posting + " " + event);
            })));
    }

    @Test
    void onlyTheClauseThatSpeaksToParentsIsNamedAndOnlyForOthersChildren() {
        assertEquals("4b", told("larkmead", Children.OTHERS_TOO, Reach.PRIVATE, Known.NO).clause().orElseThrow().id()
            .value());
        assertEquals(Optional.empty(), told("larkmead", Children.MINE, Reach.PUBLIC, Known.YES).clause());
        assertEquals(List.of("4c", "4d"), told("larkmead", Children.MINE, Reach.PUBLIC, Known.YES).beside().stream()
            .map(clause -> clause.id().value()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow", "none"})
    void aSilentEditionIsSaidToBeSilent(String pack) {
        var told = told(pack, Children.OTHERS_TOO, Reach.PUBLIC, Known.YES);

        assertTrue(told.silent());
        assertEquals(Optional.empty(), told.clause());
    }

    /** For every question, under every policy. */
    private static Stream<Posting> everyPosting() {
        return Arrays.stream(Children.values()).flatMap(children -> Arrays.stream(Reach.values()).flatMap(reach ->
            Arrays.stream(Known.values()).flatMap(at -> Arrays.stream(Known.values())
                .map(told -> new Posting(children, reach, at, told)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow", "none"})
    void moreChildrenMoreReaderAndMoreDetailNeverGetAMilderAnswer(String pack) {
        var edition = edition(pack);

        assertAll(everyPosting().flatMap(less -> everyPosting().filter(more ->
                more.children().compareTo(less.children()) >= 0 && more.reach().compareTo(less.reach()) >= 0
                && (more.mayIdentify() || !less.mayIdentify()))
            .map(more -> () -> assertTrue(PostingGuidance.of(more, edition).answer()
                .compareTo(PostingGuidance.of(less, edition).answer()) >= 0, less + " " + more))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow"})
    void noClauseThatBindsOnlyStaffIsEverPutToAParent(String pack) {
        everyPosting().map(posting -> PostingGuidance.of(posting, edition(pack)))
            .flatMap(told -> Stream.concat(told.clause().stream(), told.beside().stream()))
            .forEach(clause -> assertTrue(clause.audience().contains(Audience.PARENTS), clause.id().value()));
    }

    @ParameterizedTest
    @CsvSource({
        "MINE,       PUBLIC,  YES,      YES, OWN_CHILDREN_ONLY OWN_KNOWN_TO_ALL EVENT_MAY_HAVE_RULES",
        "MINE,       PRIVATE, NO,       NO,  OWN_CHILDREN_ONLY",
        "OTHERS_TOO, GROUP,   NO,       NO,  OTHERS_CHILDREN PASSED_ON",
        "NOT_SURE,   PUBLIC,  NOT_SURE, NO,  OTHERS_CHILDREN OTHERS_KNOWN_TO_ALL",
        "OTHERS_TOO, PRIVATE, NO,       NOT_SURE, OTHERS_CHILDREN EVENT_MAY_HAVE_RULES"})
    void theReasonsSayWhatToMind(Children children, Reach reach, Known identifies, Known atSchool, String reasons) {
        var told = PostingGuidance.of(new Posting(children, reach, atSchool, identifies), edition("larkmead"));

        assertEquals(Arrays.stream(reasons.split(" ")).map(PostingReason::valueOf).toList(), told.reasons());
    }
}
