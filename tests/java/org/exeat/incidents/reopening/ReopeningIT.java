package org.exeat.incidents.reopening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** A new report may open a closed incident again: suggested, with a reason, in one step. */
class ReopeningIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final JsonObject incident = closed();

    /** A closed incident with a pupil in it, whom a new report names. */
    private JsonObject closed() {
        school.report(CALM);
        var begun = Triage.take(dsl).json();
        var pupil = dsl.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0);
        dsl.post(Triage.path(begun) + "/parties",
                OfficeApi.json("{'role':'ALLEGED','person':'" + pupil.getString("id") + "'}"));
        assertEquals(200, Triage.close(dsl, begun).status());
        school.report("'byWhom':'" + pupil.getString("name") + "'," + CALM);
        return dsl.get(Triage.path(begun)).json();
    }

    private static JsonObject waiting(OfficeApi who) {
        return who.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0);
    }

    private OfficeApi.Told reopen(OfficeApi by, String report, JsonObject which) {
        return by.post("/incident-reports/" + report + "/reopening", OfficeApi.json("{'incident':'"
                + which.getJsonObject("line").getString("id") + "','reason':'The same again.'}"));
    }

    @Test
    void aReportThatNamesTheSamePupilSuggestsTheClosedIncidentAndSaysSinceWhen() {
        var related = waiting(dsl).getJsonArray("related").getJsonObject(0);
        assertEquals("I-0001 SAME_PUPIL", related.getString("number") + " " + related.getString("why"));
        assertTrue(related.containsKey("closedOn"), related.toString());
        reopen(dsl, waiting(dsl).getString("id"), incident);
        school.report("'byWhom':'" + incident.getJsonArray("parties").getJsonObject(0).getString("name") + "'," + CALM);
        assertFalse(waiting(dsl).getJsonArray("related").getJsonObject(0).containsKey("closedOn"));
    }

    @Test
    void itIsOpenedAgainAndGetsTheReportInOneStep() {
        var told = reopen(dsl, waiting(dsl).getString("id"), incident);
        assertEquals(200, told.status(), told.json().toString());
        assertEquals("OPEN", told.json().getJsonObject("line").getString("state"));
        assertEquals(2, told.json().getJsonArray("reports").size());
        List<String> kinds = told.json().getJsonArray("chronology").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind") + " " + one.getString("text")).toList();
        assertEquals(List.of("REPORT ", "REOPENED The same again."), kinds.subList(0, 2));
        assertEquals("[]", dsl.get("/triage-queue").json().getJsonArray("reports").toString());
    }

    @Test
    void whatWasDecidedAndConsideredBeforeCountsNoLonger() {
        var told = reopen(dsl, waiting(dsl).getString("id"), incident).json();

        assertFalse(told.containsKey("decision"), told.toString());
        assertTrue(told.getJsonArray("routes").getValuesAs(JsonObject.class).stream()
                .noneMatch(route -> route.containsKey("answer")), told.getJsonArray("routes").toString());
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure",
                OfficeApi.json("{'outcome':'SUPPORT','reason':'As before.'}")).code());
        assertEquals(200, Triage.close(dsl, told).status());
    }

    @Test
    void aReportAddedToWhatWasDecidedIsDecidedWithIt() {
        var told = reopen(dsl, waiting(dsl).getString("id"), incident).json();
        dsl.post(Triage.path(told) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        school.report(CALM);

        var linked = dsl.post("/incident-reports/" + waiting(dsl).getString("id") + "/linking",
                OfficeApi.json("{'incident':'" + told.getJsonObject("line").getString("id") + "'}"));

        assertEquals(200, linked.status());
        assertFalse(linked.json().containsKey("decision"), linked.json().toString());
    }

    @Test
    void whatCannotBeAddedOpensNothing() {
        String report = waiting(dsl).getString("id");
        school.report(CALM);
        Triage.take(dsl);
        String taken = dsl.get("/incidents/" + dsl.get("/incidents?q=I-0002").json().getJsonArray("items")
                .getJsonObject(0).getString("id")).json().getJsonArray("reports").getJsonObject(0).getString("id");

        assertEquals("REPORT_TAKEN_UP", reopen(dsl, taken, incident).code());
        assertEquals("CLOSED", dsl.get(Triage.path(incident)).json().getJsonObject("line").getString("state"));
        assertEquals(422, dsl.post("/incident-reports/" + report + "/reopening", OfficeApi.json("{'incident':'"
                + incident.getJsonObject("line").getString("id") + "'}")).status());
        reopen(dsl, report, incident);
        school.report(CALM);
        assertEquals("INCIDENT_OPEN", reopen(dsl, waiting(dsl).getString("id"), incident).code());
    }

    @Test
    void whoeverMayNotSeeTheIncidentOrTheReportOpensNothing() {
        String report = waiting(dsl).getString("id");
        for (Role role : List.of(Role.TEACHER, Role.PASTORAL, Role.DEPUTY_HEAD, Role.CHAIR_OF_GOVERNORS,
                Role.ADMINISTRATOR)) {
            assertEquals(404, reopen(school.as(role), report, incident).status(), role.name());
            assertFalse(school.as(role).get("/triage-queue").json().toString().contains("I-0001"), role.name());
        }
        assertEquals(403, reopen(school.as(Role.PARENT), report, incident).status());
        var elsewhere = new Triage("larkmead");
        assertEquals(404, reopen(elsewhere.head, report, incident).status());
        assertEquals("CLOSED", dsl.get(Triage.path(incident)).json().getJsonObject("line").getString("state"));
    }
}
