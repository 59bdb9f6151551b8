package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused, how it is said, and that it is on record. */
class RefusedIT {

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi idris = AccessApi.as("idris.larkfield", "larkmead");
    private final AccessApi rowan = AccessApi.as("rowan.ashgrove", "larkmead");
    private final AccessApi nia = AccessApi.as("nia.gwernant", "bryn-heulog");
    private JsonObject lesson;

    @BeforeEach
    void itIsTuesdayInPeriodThree() {
        rowan.start();
        rowan.closeAll();
        nia.start();
        lesson = tansy.lesson();
    }

    @AfterEach
    void nothingStaysOpen() {
        rowan.closeAll();
    }

    private String open() {
        return tansy.open(lesson, "youtube").json().getString("id");
    }

    private static String newest(JsonObject lesson) {
        return Recorded.newest("lesson:" + lesson.getString("id"));
    }

    private Instant minutesBeforeTheBell(int minutes) {
        return Instant.parse(lesson.getString("closes")).minus(Duration.ofMinutes(minutes));
    }

    @Test
    void anOpeningOutsideItsLessonIsOnRecord() {
        var sunday = Json.createObjectBuilder(AccessApi.wish(lesson, "youtube").build()).add("date",
                java.time.LocalDate.parse(lesson.getString("date")).plusDays(5).toString());
        var refused = tansy.open(sunday);

        assertTrue(refused.status() == 409 && refused.text().contains("CLOSED_DAY"), refused.text());
        assertEquals("ACCOUNT authorisation-refused CLOSED_DAY", newest(lesson));
    }

    @Test
    void aSilentPolicyIsOnRecord() {
        nia.open(nia.lesson(), "youtube");

        assertEquals("ACCOUNT authorisation-refused EDITION_SILENT", newest(nia.lesson()));
    }

    @Test
    void anExtensionAClosureAndAReversalThatAreRefusedAreOnRecord() {
        String open = open();

        assertEquals("409 NOT_AUTHORISED ALREADY_CLOSES_AT_THE_BELL", Decisions.refusal(tansy.act(open, "extension")));
        assertEquals("ACCOUNT extension-refused ALREADY_CLOSES_AT_THE_BELL", newest(open));
        assertEquals("409 NOT_AUTHORISED NOT_IN_CHARGE_OF_LESSON", Decisions.refusal(idris.act(open, "closure")));
        assertEquals("ACCOUNT closure-refused NOT_IN_CHARGE_OF_LESSON", newest(open));
        assertEquals("NOT_YOURS_TO_UNDO", idris.act(open, "reversal").code());
        assertEquals("ACCOUNT reversal-refused NOT_YOURS_TO_UNDO", newest(open));
        tansy.act(open, "closure");
        assertEquals("ALREADY_CLOSED", tansy.act(open, "extension").code());
        assertEquals("ACCOUNT extension-refused ALREADY_CLOSED", newest(open));
    }

    private static String newest(String authorisation) {
        return Recorded.newest("authorisation:" + authorisation);
    }

    @Test
    void whoeverJoinsALessonThatIsOpenAndWantsOtherTimesIsTold() {
        String early = minutesBeforeTheBell(10).toString();
        tansy.open(AccessApi.wish(lesson, "youtube").add("closes", early));
        var tillTheBell = rowan.open(lesson, "reddit");
        var later = rowan.open(AccessApi.wish(lesson, "reddit").add("closes", early)
                .add("opens", minutesBeforeTheBell(20).toString()));
        var alike = rowan.open(AccessApi.wish(lesson, "reddit").add("closes", early));

        assertEquals("409 OTHER_TIMES", tillTheBell.status() + " " + tillTheBell.code());
        assertTrue(tillTheBell.json().getString("detail").contains("to 10:40"), tillTheBell.text());
        assertEquals("409 OTHER_TIMES", later.status() + " " + later.code());
        assertEquals("ACCOUNT authorisation-refused OTHER_TIMES", newest(lesson));
        assertEquals(200, alike.status(), alike.text());
        assertEquals(early, alike.json().getString("closes"));
    }

    @Test
    void aLessonOfAnotherSchoolAnswersLikeOneThatNobodyHas() {
        var foreign = nia.open(lesson, "youtube");
        var invented = nia.open(AccessApi.wish(lesson, "youtube").add("lessonId", UUID.randomUUID().toString()));

        assertEquals("404 404", foreign.status() + " " + invented.status());
        assertEquals(withoutId(invented), withoutId(foreign));
    }

    /** Each answer has an id of its own, if it has one. */
    private static JsonObject withoutId(Browser.Answer answer) {
        return Json.createObjectBuilder(answer.json()).remove("id").build();
    }
}
