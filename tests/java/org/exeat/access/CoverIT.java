package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's day has one cover lesson: Class 9B in period 4, a colleague's, is Tansy Quill's. */
class CoverIT {

    private static final String LET_IN = "ALLOW 1b";
    private static final String NOT_YET = "REFUSE 1b";

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi idris = AccessApi.as("idris.larkfield", "larkmead");
    private final AccessApi rowan = AccessApi.as("rowan.ashgrove", "larkmead");

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

    private JsonObject covered() {
        var covers = tansy.today().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(lesson -> lesson.getBoolean("cover")).toList();
        assertEquals(1, covers.size());
        return covers.get(0);
    }

    @Test
    void aCoverTeacherOpensAColleaguesLessonAndNobodyElsesTeacherDoes() {
        var lesson = covered();
        var planned = tansy.open(AccessApi.wish(lesson, "youtube").add("opens", lesson.getString("opens")));
        var foreign = idris.open(AccessApi.wish(lesson, "reddit").add("opens", lesson.getString("opens")));
        String before = tansy.ask("09b1", "youtube");
        DemoTime.set(tansy.school(), Instant.parse(lesson.getString("opens")).plusSeconds(60));

        assertEquals("Class 9B PLANNED", planned.json().getString("className", planned.text()) + " "
                + planned.json().getString("state"));
        assertTrue(Decisions.refusal(foreign).contains("NOT_IN_CHARGE_OF_LESSON"), foreign.text());
        assertEquals(NOT_YET, before);
        assertEquals(LET_IN, DemoTime.await(LET_IN, () -> tansy.ask("09b1", "youtube")));
    }
}
