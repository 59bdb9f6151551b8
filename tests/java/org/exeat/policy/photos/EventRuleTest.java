package org.exeat.policy.photos;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.PolicyEdition;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notice of an event adds to the guide. */
class EventRuleTest {

    private static Optional<PolicyEdition> edition(String pack) {
        return Optional.of(ShippedPacks.read(pack).edition());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} where the policy speaks, {4} where it is silent")
    @CsvSource({
        // event,              whose,      who sees it, a clause for parents, none
        "NO_PHOTOGRAPHS,       MINE,       PRIVATE,     PLEASE_DONT,          PLEASE_DONT",
        "NO_PHOTOGRAPHS,       OTHERS_TOO, PUBLIC,      PLEASE_DONT,          PLEASE_DONT",
        "OWN_CHILD_NOT_ONLINE, MINE,       PRIVATE,     FINE,                 FINE",
        "OWN_CHILD_NOT_ONLINE, MINE,       GROUP,       PLEASE_DONT,          PLEASE_DONT",
        "OWN_CHILD_NOT_ONLINE, MINE,       PUBLIC,      PLEASE_DONT,          PLEASE_DONT",
        "OWN_CHILD_NOT_ONLINE, OTHERS_TOO, PRIVATE,     ASK_FIRST,            ASK_FIRST",
        "OWN_CHILD_NOT_ONLINE, NOT_SURE,   GROUP,       PLEASE_DONT,          PLEASE_DONT",
        "OWN_CHILD,            MINE,       PUBLIC,      FINE,                 FINE",
        "OWN_CHILD,            OTHERS_TOO, PRIVATE,     ASK_FIRST,            ASK_FIRST",
        "OWN_CHILD,            OTHERS_TOO, GROUP,       PLEASE_DONT,          PLEASE_DONT",
        "OWN_CHILD,            NOT_SURE,   PUBLIC,      PLEASE_DONT,          PLEASE_DONT",
        "ALLOWED,              MINE,       PUBLIC,      FINE,                 FINE",
        "ALLOWED,              OTHERS_TOO, PRIVATE,     ASK_FIRST,            FINE",
        "ALLOWED,              OTHERS_TOO, PUBLIC,      ASK_FIRST,            ASK_FIRST"})
    void theNoticeOfAnEventCountsToo(EventRule event, Children children, Reach reach, PostingAnswer speaking,
            PostingAnswer silent) {
        var posting = new Posting(children, reach, Known.YES, Known.NO);

        assertEquals(speaking, PostingGuidance.of(posting, edition("larkmead"), Optional.of(event)).answer());
        assertEquals(silent, PostingGuidance.of(posting, edition("cwm-derwen"), Optional.of(event)).answer());
    }

    private static Stream<Posting> everyPosting() {
        return Arrays.stream(Children.values()).flatMap(children -> Arrays.stream(Reach.values()).flatMap(reach ->
            Arrays.stream(Known.values()).flatMap(at -> Arrays.stream(Known.values())
                .map(told -> new Posting(children, reach, at, told)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow"})
    void noNoticeWeakensWhatTheEditionAndDataProtectionSayOrTakesTheirClauseAway(String pack) {
        assertAll(everyPosting().flatMap(posting -> Arrays.stream(EventRule.values()).map(event -> () -> {
            var without = PostingGuidance.of(posting, edition(pack));
            var told = PostingGuidance.of(posting, edition(pack), Optional.of(event));

            assertTrue(told.answer().compareTo(without.answer()) >= 0, posting + " " + event);
            assertEquals(without.clause(), told.clause());
            assertEquals(without.silent(), told.silent());
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_PHOTOGRAPHS", "OWN_CHILD_NOT_ONLINE", "OWN_CHILD", "ALLOWED"})
    void whoeverNamesTheEventIsToldWhatTheSchoolSaidThereAndNotThatItMayHaveSaidSomething(EventRule event) {
        var reasons = PostingGuidance.of(new Posting(Children.MINE, Reach.PRIVATE, Known.NOT_SURE, Known.NO),
            edition("larkmead"), Optional.of(event)).reasons();

        assertTrue(reasons.contains(PostingReason.valueOf("EVENT_" + event)), reasons.toString());
        assertFalse(reasons.contains(PostingReason.EVENT_MAY_HAVE_RULES));
    }

    @Test
    void complaintsGoTheOfficialWayWhereTheEditionTellsParentsSo() {
        assertEquals("4c", PostingGuidance.aboutComplaints(edition("larkmead")).orElseThrow().id().value());
        Stream.of("bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow").forEach(pack ->
            assertEquals(Optional.empty(), PostingGuidance.aboutComplaints(edition(pack)), pack));
        assertEquals(Optional.empty(), PostingGuidance.aboutComplaints(Optional.empty()));
    }
}
