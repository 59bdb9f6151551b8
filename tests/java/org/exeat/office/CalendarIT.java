package org.exeat.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.Test;

class CalendarIT {

    private static final JsonObject CALENDAR = OfficeApi.json("{'terms':[{'name':'Autumn','firstDay':'2026-09-01',"
        + "'lastDay':'2026-12-18'}],'closedDays':[{'day':'2026-10-05','reason':'Training'}],"
        + "'periods':[{'weekday':1,'key':'P1','name':'Period 1','opens':'09:00','closes':'10:00','lesson':true}]}");

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Made other = SchoolRows.school();
    private final OfficeApi office = OfficeApi.at(school, Role.OFFICE);

    @Test
    void theOfficeChangesTheCalendarAndEverybodyWhoWorksThereSeesIt() {
        var before = office.get("/calendar");
        var changed = office.put("/calendar", before.tag(), CALENDAR);
        var seen = OfficeApi.at(school, Role.TEACHER).get("/calendar");

        assertEquals(200, changed.status(), changed.json().toString());
        assertEquals(CALENDAR.get("terms"), seen.json().get("terms"));
        assertEquals(CALENDAR.get("closedDays"), seen.json().get("closedDays"));
        assertTrue(seen.json().getJsonArray("periods").getJsonObject(0).getString("opens").startsWith("09:00"));
    }

    @Test
    void ofTwoWhoStartFromTheSameStateTheSecondIsTold() {
        var tag = office.get("/calendar").tag();
        office.put("/calendar", tag, CALENDAR);

        assertEquals(412, office.put("/calendar", tag, CALENDAR).status());
    }

    @Test
    void whatOverlapsIsRefusedFieldByField() {
        var twice = OfficeApi.json("{'terms':[],'closedDays':[],'periods':["
            + "{'weekday':1,'key':'P1','name':'One','opens':'09:00','closes':'10:00','lesson':true},"
            + "{'weekday':1,'key':'P2','name':'Two','opens':'09:59','closes':'11:00','lesson':true}]}");

        var refused = office.put("/calendar", office.get("/calendar").tag(), twice);

        assertEquals(422, refused.status());
        assertEquals("periods[1].opens PERIODS_OVERLAP", refused.firstError());
    }

    @Test
    void anotherSchoolsCalendarIsNotThere() {
        var stranger = office.askingAbout(other);

        assertEquals(404, stranger.get("/calendar").status());
        assertEquals(404, stranger.put("/calendar", "\"0\"", CALENDAR).status());
    }

    @Test
    void onlyADemoSchoolHasAClockToMove() {
        assertEquals(404, office.get("/demo-clock").status());
        assertEquals(404, office.post("/demo-clock", OfficeApi.json("{'jump':'START'}")).status());
    }

    @Test
    void theClockOfADemoSchoolJumpsForWhoeverBelongsThere() {
        DemoTime.change(school.id(), "update school set demo = true where id = ?", school.id());
        DemoTime.await("200", () -> String.valueOf(office.get("/demo-clock").status()));
        office.put("/calendar", office.get("/calendar").tag(), OfficeApi.json("{'terms':[{'name':'Long','firstDay':"
            + "'2020-01-01','lastDay':'2060-01-01'}],'closedDays':[],'periods':[{'weekday':2,'key':'P1','name':'One',"
            + "'opens':'10:00','closes':'11:00','lesson':true}]}"));

        var jumped = OfficeApi.at(school, Role.TEACHER).post("/demo-clock", OfficeApi.json("{'jump':'BEFORE_BELL'}"));
        var shown = office.get("/demo-clock").json().getString("now");

        assertEquals(200, jumped.status(), jumped.json().toString());
        assertTrue(shown.matches(".*:59:(2[89]|3\\d).*"), shown);
    }
}
