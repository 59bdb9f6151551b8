package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

class LessonsIT {

    private static final String MONDAY = "2099-11-02";
    private static final String TIMETABLE = "weekday,period,class,teacher,room\n1,P1,10B/En,t.one,Room 4\n"
        + "Monday,Period 2,12/Me,t.two,\n";

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi office = OfficeApi.at(school, Role.OFFICE);

    private void setUp() {
        office.put("/calendar", office.get("/calendar").tag(), OfficeApi.json("{'terms':[{'name':'Long','firstDay':"
            + "'2020-01-01','lastDay':'2110-01-01'}],'closedDays':[{'day':'2099-11-09','reason':'Training'}],"
            + "'periods':[{'weekday':1,'key':'P1','name':'Period 1','opens':'09:00','closes':'10:00','lesson':true},"
            + "{'weekday':1,'key':'P2','name':'Period 2','opens':'10:00','closes':'11:00','lesson':true}]}"));
        office.deliver(RosterSet.good().with("enrollments.csv",
            RosterSet.good().text("enrollments.csv").replaceAll("20\\d\\d-\\d\\d-\\d\\d", "")).zip());
        var told = office.deliverTimetable(TIMETABLE);
        assertEquals("201 2", told.status() + " " + told.json().get("added"), told.json().toString());
    }

    private JsonObject lesson(int number) {
        return office.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons").getJsonObject(number);
    }

    @Test
    void theSameTimetableAgainChangesNothingAndAnotherEndsWhatItLeavesOut() {
        setUp();

        var again = office.deliverTimetable(TIMETABLE).json();
        var shorter = office.deliverTimetable(TIMETABLE.replaceAll("Monday.*\n", "")).json();

        assertEquals("0 0 0 2", again.get("added") + " " + again.get("changed") + " " + again.get("ended") + " "
            + again.get("unchanged"));
        assertEquals("1", shorter.get("ended").toString());
        assertEquals(1, office.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons").size());
    }

    @Test
    void aFaultyTimetableIsRefusedByLineAndColumn() {
        setUp();

        var refused = office.deliverTimetable(TIMETABLE.replace("t.two", "t.nobody"));

        assertEquals(422, refused.status());
        assertEquals("timetable.csv:3:teacher TEACHER_UNKNOWN", refused.firstError());
    }

    @Test
    void lessonsLieBetweenTheBellsAndNotOnClosedDays() {
        setUp();

        assertEquals("2099-11-02T09:00:00Z", lesson(0).getString("opens"));
        assertEquals("2099-11-02T10:00:00Z", lesson(0).getString("closes"));
        assertEquals("Room 4", lesson(0).getString("room"));
        var closed = office.get("/lessons?date=2099-11-09").json();
        assertEquals("CLOSED_DAY Training 0", closed.getString("kind") + " "
            + closed.getJsonObject("closedDay").getString("name") + " " + closed.getJsonArray("lessons").size());
    }

    @Test
    void aCoverHandsTheLessonOverUntilItEnds() {
        setUp();
        var deputy = UUID.fromString(lesson(1).getJsonObject("teacher").getString("id"));
        var stranger = OfficeApi.teacher(school, deputy);
        var own = stranger.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons").size();

        var cover = office.post("/covers", OfficeApi.json("{'lessonId':'" + lesson(0).getString("id") + "','date':'"
            + MONDAY + "','teacherId':'" + deputy + "','reason':'Course'}"));
        var covering = stranger.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons");
        var pupils = stranger.get("/lessons/" + lesson(0).getString("id") + "/pupils?date=" + MONDAY);
        office.post("/covers/" + cover.json().getString("id") + "/ending", JsonValue.EMPTY_JSON_OBJECT);

        assertEquals(201, cover.status(), cover.json().toString());
        assertEquals("1 2", own + " " + covering.size());
        assertEquals(200, pupils.status(), pupils.json().toString());
        assertEquals(2, pupils.json().getJsonArray("items").size());
        assertEquals(1, stranger.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons").size());
        assertEquals(404, stranger.get("/lessons/" + lesson(0).getString("id") + "/pupils?date=" + MONDAY).status());
    }

    @Test
    void aDoubleTapHandsTheLessonOverOnce() {
        setUp();
        var wish = OfficeApi.json("{'lessonId':'" + lesson(0).getString("id") + "','date':'" + MONDAY
            + "','teacherId':'" + lesson(1).getJsonObject("teacher").getString("id") + "','reason':'Course'}");

        var first = office.post("/covers", wish, "tap-1");
        var again = office.post("/covers", wish, "tap-1");
        var other = office.post("/covers", wish, "tap-2");

        assertEquals("201 201 409 COVER_STANDS", first.status() + " " + again.status() + " " + other.status() + " "
            + other.code());
        assertEquals(first.json().getString("id"), again.json().getString("id"));
    }

    @Test
    void anotherSchoolSeesNoLessons() {
        setUp();
        var elsewhere = OfficeApi.at(SchoolRows.school(), Role.OFFICE);

        assertEquals(404, elsewhere.askingAbout(school).get("/lessons?date=" + MONDAY).status());
        assertEquals(404, elsewhere.get("/lessons/" + lesson(0).getString("id") + "/pupils?date=" + MONDAY).status());
    }
}
