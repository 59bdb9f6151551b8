package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What a reporter writes later that cannot wait presses, wherever the report is by then. */
class MessageWatchIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final String ALARM = "I am going to kill myself tonight.";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final String receipt = school.report(CALM);

    private Browser.Answer write(String text) {
        return school.write(receipt, text);
    }

    private List<JsonObject> waiting() {
        return dsl.get("/triage-queue").json().getJsonArray("reports").getValuesAs(JsonObject.class);
    }

    private static String said(JsonObject report) {
        return report.getString("number") + " " + report.getBoolean("urgent") + " " + report.get("concerns");
    }

    private JsonObject line() {
        return dsl.get("/triage-queue").json().getJsonArray("incidents").getJsonObject(0);
    }

    private static String concerns(JsonObject incident) {
        return incident.getJsonObject("concerns").getJsonArray("concerns").toString();
    }

    private OfficeApi.Told closeWith(JsonObject incident, String outcome) {
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        Triage.considerAll(dsl, dsl.get(Triage.path(incident)).json());
        return dsl.post(Triage.path(incident) + "/closure",
                OfficeApi.json("{'outcome':'" + outcome + "','reason':'All is said.'}"));
    }

    @Test
    void aReportThatWaitsBecomesTheFirstWithItsConcernAndTakesItAlong() {
        assertEquals(1, waiting().size());
        String later = school.report(CALM);
        school.write(later, "It goes on.");
        assertEquals(List.of("R-0001 false []", "R-0002 false []"),
                waiting().stream().map(MessageWatchIT::said).toList());

        assertEquals(201, school.write(later, ALARM).status());

        assertEquals(List.of("R-0002 true [\"THREAT_TO_LIFE\"]", "R-0001 false []"),
                waiting().stream().map(MessageWatchIT::said).toList());
        var incident = dsl.post("/incident-reports/" + waiting().get(0).getString("id") + "/incident",
                OfficeApi.json("{'title':'Edited pictures'}")).json();
        assertEquals("[\"THREAT_TO_LIFE\"]", concerns(incident));
        assertTrue(incident.getJsonObject("line").getBoolean("urgent"));
    }

    @Test
    void anOpenIncidentNeverEndsInNoActionAfterIt() {
        var incident = Triage.take(dsl).json();
        write("Thank you, it has stopped.");
        assertEquals("false []", line().getBoolean("urgent") + " "
                + concerns(dsl.get(Triage.path(incident)).json()));

        write(ALARM);

        var now = dsl.get(Triage.path(incident)).json();
        assertEquals("[\"THREAT_TO_LIFE\"]", concerns(now));
        assertTrue(line().getBoolean("urgent") && now.getBoolean("safeguardingFirst"));
        assertEquals("NOT_CLOSABLE", closeWith(incident, "NO_ACTION").code());
        assertEquals(200, closeWith(incident, "SUPPORT").status());
    }

    @Test
    void aCalmMessageLeavesNoActionOpen() {
        var incident = Triage.take(dsl).json();
        write("Thank you, it has stopped.");
        assertEquals(200, closeWith(incident, "NO_ACTION").status());
    }

    @Test
    void whatSomebodyTookOffIsRaisedAgain() {
        var incident = Triage.take(dsl).json();
        write(ALARM);
        dsl.put(Triage.path(incident) + "/concerns", "*",
                OfficeApi.json("{'concerns':['DISREPUTE'],'reason':'A song, as we found.'}"));
        assertFalse(line().getBoolean("urgent"));

        write(ALARM);

        assertTrue(line().getBoolean("urgent"));
        assertEquals("[\"THREAT_TO_LIFE\",\"DISREPUTE\"]", concerns(dsl.get(Triage.path(incident)).json()));
    }

    private boolean alarming() {
        return dsl.get("/incidents?state=CLOSED").json().getJsonArray("items").getJsonObject(0).getBoolean("alarming");
    }

    @Test
    void aClosedIncidentAlarmsUntilSomebodyOpensItAgain() {
        var incident = Triage.take(dsl).json();
        assertEquals(200, closeWith(incident, "NO_ACTION").status());
        write("Thank you for all.");
        assertEquals(List.of(true, false), List.of(line().getBoolean("answered"), alarming()));

        write(ALARM);
        assertEquals(List.of("CLOSED", true, true),
                List.of(line().getString("state"), alarming(), line().getBoolean("alarming")));
        String report = incident.getJsonArray("reports").getJsonObject(0).getString("id");
        dsl.post(Triage.path(incident) + "/read-answers", OfficeApi.json("{'report':'" + report + "','messages':2}"));
        assertEquals(List.of(false, true), List.of(line().getBoolean("answered"), alarming()), "read is not answered");
        dsl.post("/incident-reports/" + report + "/messages", OfficeApi.json("{'text':'We are with you.'}"));
        assertTrue(alarming(), "to write back is not enough");
        dsl.post(Triage.path(incident) + "/reopening", OfficeApi.json("{'reason':'They are in danger.'}"));
        assertFalse(line().getBoolean("alarming"));
    }

    @Test
    void onceItIsOpenAgainItIsAsPressingAsAnyOther() {
        var incident = Triage.take(dsl).json();
        closeWith(incident, "NO_ACTION");
        write(ALARM);
        assertTrue(alarming());
        dsl.post(Triage.path(incident) + "/reopening", OfficeApi.json("{'reason':'They are in danger.'}"));
        assertEquals(List.of("OPEN", true, false),
                List.of(line().getString("state"), line().getBoolean("urgent"), line().getBoolean("alarming")));
        assertEquals("NOT_CLOSABLE", closeWith(incident, "NO_ACTION").code());
        assertEquals(200, closeWith(incident, "SUPPORT").status());
        assertFalse(alarming());
    }

    @Test
    void whoeverItIsKeptFromLearnsNothing() {
        var incident = Triage.take(dsl).json();
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'ALLEGED','account':'" + head.id() + "'}"));
        closeWith(incident, "SUPPORT");
        write(ALARM);

        assertTrue(alarming());
        assertEquals("{\"incidents\":[],\"reports\":[]}", SchoolRows.signedIn(head).get("/schools/"
                + school.school.id() + "/triage-queue").text());
        assertEquals(0, school.as(Role.PASTORAL).get("/triage-queue").json().getJsonArray("incidents").size());
    }

    @Test
    void ofAVisitorTheDayIsKeptAndNoMoment() {
        var incident = Triage.take(dsl).json();
        write(ALARM);

        var entry = dsl.get(Triage.path(incident)).json().getJsonArray("chronology").getJsonObject(0);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertEquals("CONCERNS " + today + " by ", entry.getString("kind") + " " + entry.getString("day") + " by "
                + entry.getString("by"));
        assertEquals(today.atStartOfDay(ZoneId.of("Europe/London")).toInstant().toString(), entry.getString("at"));
        assertEquals(4, UUID.fromString(entry.getString("id")).version());
        var audited = AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id"));
        assertTrue(audited.stream().anyMatch(row -> row.startsWith("incident-concerns-settled VISITOR "
                + LocalDate.now(ZoneOffset.UTC) + " 00:00:00")), audited.toString());
    }

    @Test
    void aMessageNeverFailsForThoseWhoWriteAtTheSameMoment() {
        var incident = Triage.take(dsl).json();
        var notes = IntStream.range(0, 8).mapToObj(any -> CompletableFuture.runAsync(() -> dsl.post(
                Triage.path(incident) + "/notes", OfficeApi.json("{'text':'Seen.'}")))).toList();
        var written = IntStream.range(0, 4).mapToObj(any -> CompletableFuture.supplyAsync(() -> write(ALARM).status()))
                .toList();

        assertEquals(List.of(201), written.stream().map(CompletableFuture::join).distinct().toList());
        notes.forEach(CompletableFuture::join);
        assertEquals(4, dsl.get(Triage.path(incident)).json().getJsonArray("chronology").getValuesAs(JsonObject.class)
                .stream().filter(one -> one.getString("kind").equals("CONCERNS")).count());
    }
}
