package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessIT {

    private static final String LET_IN = "ALLOW 1b";
    private static final String NOT_YET = "REFUSE 1b";

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi idris = AccessApi.as("idris.larkfield", "larkmead");
    private final AccessApi rowan = AccessApi.as("rowan.ashgrove", "larkmead");
    private final AccessApi hester = AccessApi.as("hester.millstone", "larkmead");

    @BeforeEach
    void itIsTuesdayInPeriodThree() {
        rowan.start();
        rowan.closeAll();
    }

    @AfterEach
    void nothingStaysOpen() {
        rowan.closeAll();
        rowan.start();
    }

    private static Instant bell(JsonObject lesson) {
        return Instant.parse(lesson.getString("closes"));
    }

    @Test
    void whatATeacherOpensLetsClassNineInUntilTheBell() {
        String before = tansy.ask("09a1", "youtube");
        var opened = tansy.open(tansy.lesson(), "youtube");

        assertEquals(NOT_YET, before);
        assertEquals(201, opened.status(), opened.text());
        assertEquals(tansy.lesson().getString("closes"), opened.json().getString("closes"));
        assertEquals(LET_IN, tansy.ask("09a1", "youtube"));
        assertEquals(NOT_YET, tansy.ask("09a1", "reddit"));
        assertEquals(NOT_YET, tansy.ask("09b1", "youtube"));
    }

    @Test
    void theLowerSchoolIsLeftOutOfAMixedClassAndStaysOutWhateverIsOpen() {
        var opened = idris.open(idris.lesson(), "youtube");

        assertEquals(201, opened.status(), opened.text());
        assertEquals("1a", opened.json().getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonObject("finding").getString("clause")).distinct()
                .collect(Collectors.joining(" ")));
        assertEquals(14, opened.json().getJsonArray("leftOut").size());
        assertEquals(LET_IN, idris.ask("09b1", "youtube"));
        assertEquals("REFUSE 1a", idris.ask("08a1", "youtube"));
    }

    @Test
    void openingTwiceIsOneAuthorisation() {
        var lesson = tansy.lesson();
        var first = tansy.open(lesson, "youtube");
        var second = tansy.open(lesson, "youtube");

        assertEquals("201 200", first.status() + " " + second.status());
        assertEquals(AccessApi.id(first), AccessApi.id(second));
    }

    @Test
    void openingInTwoTabsAtOnceIsOneAuthorisation() {
        var lesson = tansy.lesson();
        List<Browser.Answer> both = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> tansy.open(lesson, "youtube"))).limit(2).toList().stream().map(CompletableFuture::join).toList();

        assertEquals("200 201", both.stream().map(Browser.Answer::status).sorted().map(String::valueOf)
                .collect(Collectors.joining(" ")), both.get(0).text() + both.get(1).text());
        assertEquals(AccessApi.id(both.get(0)), AccessApi.id(both.get(1)));
    }

    @Test
    void eachPlatformKeepsWhoOpenedIt() {
        var lesson = tansy.lesson();
        String first = AccessApi.id(tansy.open(lesson, "youtube"));
        var second = rowan.open(lesson, "reddit");

        assertEquals("200 " + first, second.status() + " " + AccessApi.id(second));
        assertEquals("reddit Rowan Ashgrove, youtube Tansy Quill", second.json().getJsonArray("platforms")
                .getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("id") + " " + each.getString("openedBy")).sorted()
                .collect(Collectors.joining(", ")));
        assertEquals(LET_IN, tansy.ask("09a1", "reddit"));
    }

    @Test
    void whatIsNotApprovedOrNotOnesOwnIsRefusedWithTheReason() {
        assertEquals("409 NOT_AUTHORISED PLATFORM_NOT_APPROVED 3",
                Decisions.refusal(tansy.open(tansy.lesson(), "tiktok")));
        assertTrue(Decisions.refusal(tansy.open(idris.lesson(), "youtube")).contains("NOT_IN_CHARGE_OF_LESSON"));
    }

    @Test
    void whatIsClosedLetsNobodyInAtTheNextQuestion() {
        String open = AccessApi.id(tansy.open(tansy.lesson(), "youtube"));
        tansy.ask("09a1", "youtube");
        var closed = tansy.act(open, "closure");

        assertEquals(NOT_YET, tansy.ask("09a1", "youtube"));
        assertEquals("CLOSED EARLY", closed.json().getString("state") + " " + closed.json().getString("closedHow"));
    }

    @Test
    void anOpeningTakenBackAtOnceIsRecordedAsOpenedInError() {
        var undone = tansy.act(AccessApi.id(tansy.open(tansy.lesson(), "youtube")), "reversal");

        assertEquals(200, undone.status(), undone.text());
        assertEquals("OPENED_IN_ERROR", undone.json().getString("closedHow"));
        assertEquals(NOT_YET, tansy.ask("09a1", "youtube"));
    }

    private String planned() {
        var planned = tansy.open(AccessApi.wish(tansy.lesson(), "youtube")
                .add("opens", tansy.now().plus(Duration.ofMinutes(20)).toString()));
        assertEquals("PLANNED", planned.json().getString("state", planned.text()));
        return AccessApi.id(planned);
    }

    @Test
    void whatIsPlannedOpensByItselfAndNotBefore() {
        planned();
        String before = tansy.ask("09a1", "youtube");
        DemoTime.set(tansy.school(), tansy.now().plus(Duration.ofMinutes(21)));

        assertEquals(NOT_YET, before);
        assertEquals(LET_IN, DemoTime.await(LET_IN, () -> tansy.ask("09a1", "youtube")));
    }

    @Test
    void whatIsPlannedIsCancelledIfTheApprovalWasWithdrawnMeanwhile() {
        String planned = planned();
        try {
            assertEquals(200, hester.withdraw("youtube").status());
            DemoTime.set(tansy.school(), tansy.now().plus(Duration.ofMinutes(21)));
            assertEquals("CANCELLED", DemoTime.await("CANCELLED",
                    () -> tansy.find(planned).json().getString("state")));
            assertTrue(tansy.find(planned).json().getString("refusal").contains("3"));
            assertEquals(NOT_YET, tansy.ask("09a1", "youtube"));
        } finally {
            assertEquals(201, hester.approve("youtube").status());
        }
    }

    @Test
    void theAnswerChangesAtTheBell() {
        var lesson = tansy.lesson();
        AccessApi.id(tansy.open(lesson, "youtube"));
        DemoTime.set(tansy.school(), bell(lesson).minusSeconds(4));

        assertEquals(LET_IN, DemoTime.await(LET_IN, () -> tansy.ask("09a1", "youtube")));
        assertEquals(NOT_YET, DemoTime.await(NOT_YET, () -> tansy.ask("09a1", "youtube")));
        assertTrue(!tansy.now().isBefore(bell(lesson)));
    }

    @Test
    void fiveMinutesMoreNeverLeadPastTheBell() {
        var lesson = tansy.lesson();
        String open = AccessApi.id(tansy.open(AccessApi.wish(lesson, "youtube")
                .add("closes", bell(lesson).minus(Duration.ofMinutes(10)).toString())));
        var twice = List.of(tansy.act(open, "extension"), tansy.act(open, "extension"));

        assertEquals("200 200", twice.get(0).status() + " " + twice.get(1).status());
        assertEquals(lesson.getString("closes"), twice.get(1).json().getString("closes"));
        assertTrue(Decisions.refusal(tansy.act(open, "extension")).contains("ALREADY_CLOSES_AT_THE_BELL"));
    }

    @Test
    void aPageThatSawAnOlderStateIsToldSo() {
        String open = AccessApi.id(tansy.open(tansy.lesson(), "youtube"));

        assertEquals(412, tansy.act(open, "closure", "\"41\"").status());
        assertEquals(LET_IN, tansy.ask("09a1", "youtube"));
    }
}
