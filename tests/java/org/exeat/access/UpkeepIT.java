package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an authorisation when the facts it rests on change. */
class UpkeepIT {

    private static final String LET_IN = "ALLOW 1b";
    private static final String NOT_YET = "REFUSE 1b";

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi rowan = AccessApi.as("rowan.ashgrove", "larkmead");
    private final AccessApi hester = AccessApi.as("hester.millstone", "larkmead");
    private final AccessApi siwan = AccessApi.as("siwan.bryncoed", "cwm-derwen");
    private JsonObject lesson;

    @BeforeEach
    void itIsTuesdayInPeriodThree() {
        rowan.start();
        rowan.closeAll();
        lesson = tansy.lesson();
    }

    @AfterEach
    void nothingStaysOpen() {
        rowan.closeAll();
        rowan.start();
    }

    private String plan() {
        return AccessApi.id(tansy.open(AccessApi.wish(lesson, "youtube")
                .add("opens", tansy.now().plus(Duration.ofMinutes(20)).toString())));
    }

    private void lessonEnds(String day) {
        DemoTime.change(tansy.school(), "update timetable_slot set ended_on = ? where id = ?", day,
                UUID.fromString(lesson.getString("id")));
    }

    private void bellAt(String time) {
        DemoTime.change(tansy.school(), "update period set closes = ? where school_id = ? and weekday = 2 "
                + "and period_key = 'P3'", time, tansy.school());
    }

    /** Waits until it has ended: how and why. */
    private static String end(AccessApi who, String id) {
        DemoTime.await("CLOSED", () -> who.find(id).json().getString("state"));
        var it = who.find(id).json();
        return it.getString("closedHow", "-") + " " + it.getString("refusal", "-") + " | " + it.getString("why", "-")
                + " | " + Recorded.newest("authorisation:" + id);
    }

    @Test
    void whatLostItsLessonGrantsNothingAndIsEndedWithTheReason() {
        String open = AccessApi.id(tansy.open(lesson, "youtube"));
        try {
            lessonEnds(lesson.getString("date"));

            assertEquals(NOT_YET, DemoTime.await(NOT_YET, () -> tansy.ask("09a1", "youtube")));
            assertEquals("NO_LONGER_ALLOWED OUTSIDE_LESSON | This class has no lesson at that time. | "
                    + "SYSTEM authorisation-no-longer-allowed OUTSIDE_LESSON", end(tansy, open));
            assertEquals("Class 9A", tansy.find(open).json().getString("className"));
        } finally {
            lessonEnds(null);
        }
    }

    @Test
    void whatLostItsLessonCanStillBeGivenUpAndTakenBack() {
        String given = plan();
        try {
            lessonEnds(lesson.getString("date"));
            assertEquals("CANCELLED", tansy.act(given, "closure").json().getString("state"));
            lessonEnds(null);
            String back = plan();
            lessonEnds(lesson.getString("date"));
            assertEquals("OPENED_IN_ERROR", tansy.act(back, "reversal").json().getString("closedHow"));
        } finally {
            lessonEnds(null);
        }
    }

    @Test
    void aDayThatIsClosedEndsWhatIsOpen() {
        String open = AccessApi.id(tansy.open(lesson, "youtube"));
        UUID closed = UUID.randomUUID();
        try {
            DemoTime.change(tansy.school(), "insert into closed_day (id, version, school_id, day, reason) "
                    + "values (?, 0, ?, ?, 'Snow')", closed, tansy.school(), lesson.getString("date"));

            assertEquals(NOT_YET, DemoTime.await(NOT_YET, () -> tansy.ask("09a1", "youtube")));
            assertTrue(end(tansy, open).startsWith("NO_LONGER_ALLOWED CLOSED_DAY |"), end(tansy, open));
        } finally {
            DemoTime.change(tansy.school(), "delete from closed_day where id = ?", closed);
        }
    }

    @Test
    void aBellMovedEarlierClosesItEarlierAndOneMovedLaterLeavesTimeToExtendItInto() {
        String open = AccessApi.id(tansy.open(lesson, "youtube"));
        Instant bell = Instant.parse(lesson.getString("closes"));
        try {
            bellAt("10:30:00");
            String earlier = bell.minus(Duration.ofMinutes(20)).toString();
            assertEquals(earlier, DemoTime.await(earlier, () -> tansy.find(open).json().getString("closes")));
            assertEquals(LET_IN, tansy.ask("09a1", "youtube"));
            assertEquals("SYSTEM authorisation-closes-earlier", Recorded.newest("authorisation:" + open));

            bellAt("10:50:00");
            DemoTime.await(bell.toString(), () -> tansy.lesson().getString("closes"));
            var longer = tansy.act(open, "extension");
            assertEquals(bell.minus(Duration.ofMinutes(15)).toString(),
                    longer.json().getString("closes", longer.text()));
            assertEquals(bell.toString(), longer.json().getString("bell"));
        } finally {
            bellAt("10:50:00");
        }
    }

    @Test
    void aPlatformWhoseApprovalIsWithdrawnClosesAloneAndAtOnce() {
        String open = AccessApi.id(tansy.open(lesson, "youtube", "reddit"));
        try {
            assertEquals(LET_IN, tansy.ask("09a1", "reddit"));
            assertEquals(200, hester.withdraw("reddit").status());
            assertEquals(NOT_YET, tansy.ask("09a1", "reddit"));
            assertEquals(LET_IN, tansy.ask("09a1", "youtube"));
            assertEquals("reddit PLATFORM_NOT_APPROVED 3", DemoTime.await("reddit PLATFORM_NOT_APPROVED 3",
                    () -> endedPlatforms(open)));
            assertEquals("AUTHORISED", tansy.find(open).json().getString("state"));
        } finally {
            assertEquals(201, hester.approve("reddit").status());
        }
        assertEquals(200, tansy.open(lesson, "reddit").status());
        assertEquals(LET_IN, tansy.ask("09a1", "reddit"));
    }

    private String endedPlatforms(String open) {
        boolean ended = tansy.find(open).json().getJsonArray("platforms").getValuesAs(JsonObject.class).stream()
                .anyMatch(each -> each.getString("id").equals("reddit") && each.containsKey("endedAt")
                        && each.getString("why").contains("approval"));
        String entry = Recorded.newest("authorisation:" + open);
        return ended ? entry.replace("SYSTEM authorisation-platform-ended", "reddit") : entry;
    }

    @Test
    void aLocalRuleThatEndsTakesWhatRestedOnItAlong() {
        siwan.start();
        siwan.closeAll();
        String open = AccessApi.id(siwan.open(siwan.lesson(), "youtube"));
        try {
            DemoTime.change(siwan.school(), "update local_rule set ended_by = adopted_by, ended_at = adopted_at "
                    + "where school_id = ?", siwan.school());
            assertTrue(end(siwan, open).startsWith("NO_LONGER_ALLOWED EDITION_SILENT |"), end(siwan, open));
        } finally {
            DemoTime.change(siwan.school(), "update local_rule set ended_by = null, ended_at = null "
                    + "where school_id = ?", siwan.school());
        }
    }

    @Test
    void whatSomebodyPlannedWhoHasLeftIsCancelled() {
        String planned = plan();
        String left = "update membership set left_on = ? where account_id = "
                + "(select id from account where email = 'tansy.quill@larkmead.example')";
        try {
            DemoTime.change(tansy.school(), left, lesson.getString("date"));
            DemoTime.set(tansy.school(), rowan.now().plus(Duration.ofMinutes(21)));
            assertEquals("CANCELLED", DemoTime.await("CANCELLED",
                    () -> rowan.find(planned).json().getString("state")));
            assertEquals("SYSTEM authorisation-refused-at-opening OPENER_LEFT",
                    Recorded.newest("authorisation:" + planned));
        } finally {
            DemoTime.change(tansy.school(), left, (Object) null);
        }
    }

    @Test
    void theEndAtTheBellIsOnRecord() {
        String open = AccessApi.id(tansy.open(lesson, "youtube"));
        DemoTime.set(tansy.school(), Instant.parse(lesson.getString("closes")).plusSeconds(1));

        assertEquals("SYSTEM authorisation-time-up", DemoTime.await("SYSTEM authorisation-time-up",
                () -> Recorded.newest("authorisation:" + open)));
        assertEquals("BELL " + lesson.getString("closes"), tansy.find(open).json().getString("closedHow") + " "
                + tansy.find(open).json().getString("closedAt"));
    }
}
