package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Lists mark where a reporter has answered, until somebody writes back or says that they have read it. */
class AnsweredIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final String receipt = school.report(CALM);

    private void answer(String text) {
        var told = school.write(receipt, text);
        assertEquals(201, told.status(), told.text());
    }

    private boolean marked() {
        boolean listed = dsl.get("/incidents").json().getJsonArray("items").getJsonObject(0).getBoolean("answered");
        assertEquals(listed, dsl.get("/triage-queue").json().getJsonArray("incidents").getJsonObject(0)
                .getBoolean("answered"));
        return listed;
    }

    private static String report(JsonObject incident) {
        return incident.getJsonArray("reports").getJsonObject(0).getString("id");
    }

    private OfficeApi.Told read(OfficeApi by, JsonObject incident, String report, int messages) {
        return by.post(Triage.path(incident) + "/read-answers",
                OfficeApi.json("{'report':'" + report + "','messages':" + messages + "}"));
    }

    @Test
    void aReportThatWaitsIsMarkedUntilSomebodyWritesBack() {
        var waits = dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0);
        assertEquals(false, waits.getBoolean("answered"));
        answer("It goes on.");
        assertEquals(true, dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0)
                .getBoolean("answered"));
        dsl.post("/incident-reports/" + waits.getString("id") + "/messages", OfficeApi.json("{'text':'Thank you.'}"));
        assertEquals(false, dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0)
                .getBoolean("answered"));
    }

    @Test
    void anIncidentIsMarkedUntilSomebodyWritesBackOrSaysThatTheyHaveReadIt() {
        var incident = Triage.take(dsl).json();
        String report = report(incident);
        assertEquals(false, marked());
        answer("It goes on.");
        assertEquals(true, marked());
        dsl.get(Triage.path(incident));
        assertEquals(true, marked(), "that somebody opened the page is no sign of having read");
        dsl.post("/incident-reports/" + report + "/messages", OfficeApi.json("{'text':'Thank you.'}"));
        assertEquals(false, marked());

        answer("Still there.");
        assertEquals(true, marked());
        var now = read(dsl, incident, report, 3).json();
        assertEquals(false, now.getJsonObject("line").getBoolean("answered"));
        assertEquals(false, marked());
        answer("And now a new one.");
        assertEquals(true, marked());
    }

    @Test
    void whatCameAfterwardsIsNotReadAndNothingIsReadBeforeItComes() {
        var incident = Triage.take(dsl).json();
        answer("One.");
        answer("Two.");
        read(dsl, incident, report(incident), 1);
        assertEquals(true, marked());
        var told = read(dsl, incident, report(incident), 9);
        assertEquals("422 messages UNKNOWN_CHOICE", told.status() + " " + told.firstError());
        assertEquals(422, read(dsl, incident, report(incident), 0).status());
        assertEquals("report UNKNOWN_CHOICE", read(dsl, incident, Triage.key(), 1).firstError());
    }

    @Test
    void aClosedOneIsMarkedTooAndSomebodyWhoMayNotSeeItLearnsNothing() {
        var incident = Triage.take(dsl).json();
        Triage.close(dsl, incident);
        answer("It began again.");
        assertEquals(true, dsl.get("/incidents?state=CLOSED").json().getJsonArray("items").getJsonObject(0)
                .getBoolean("answered"));
        for (Role role : new Role[] {Role.TEACHER, Role.DEPUTY_HEAD, Role.PASTORAL, Role.ADMINISTRATOR}) {
            assertEquals(404, read(school.as(role), incident, report(incident), 1).status(), role.name());
        }
        assertEquals(404, read(new Triage("larkmead").head, incident, report(incident), 1).status());
        assertEquals(200, read(dsl, incident, report(incident), 1).status());
        assertTrue(AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id")).toString()
                .contains("incident-answer-read"));
    }
}
