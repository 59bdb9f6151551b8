package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Reports that wait, and incidents, stand in one order: danger first. What each waits for is said beside it. */
class QueueOrderIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final String SKIPPED = "'danger':'NOT_SURE','imagery':'NOT_SURE','staffInvolved':'NOT_SURE'";
    private static final String DANGER = "'danger':'YES','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);

    /** One more report; by looking, it gets its number before the next one comes. */
    private void report(String answers) {
        school.report(answers);
        waiting();
    }

    private List<JsonObject> waiting() {
        return dsl.get("/triage-queue").json().getJsonArray("reports").getValuesAs(JsonObject.class);
    }

    private String take(String number) {
        JsonObject report = waiting().stream().filter(one -> one.getString("number").equals(number)).findFirst()
                .orElseThrow();
        return Triage.path(dsl.post("/incident-reports/" + report.getString("id") + "/incident",
                OfficeApi.json("{'title':'" + number + "'}")).json());
    }

    private List<String> incidents() {
        List<String> queue = titles(dsl.get("/triage-queue").json(), "incidents");
        assertEquals(queue, titles(dsl.get("/incidents").json(), "items"));
        return queue;
    }

    private static List<String> titles(JsonObject answer, String list) {
        return answer.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString("title"))
                .toList();
    }

    @Test
    void dangerStandsFirstAmongReportsAndAmongIncidents() {
        for (String answers : List.of(CALM, SKIPPED, DANGER, SKIPPED, DANGER)) {
            report(answers);
        }
        var inOrder = List.of("R-0003", "R-0005", "R-0002", "R-0004", "R-0001");

        assertEquals(inOrder, waiting().stream().map(one -> one.getString("number")).toList());
        assertEquals(List.of(true, true, false, false, false),
                waiting().stream().map(one -> one.getBoolean("danger")).toList());
        List.of("R-0001", "R-0002", "R-0003", "R-0004", "R-0005").forEach(this::take);
        assertEquals(inOrder, incidents());
    }

    @Test
    void anIncidentMovesUpWhenDangerIsSaidAndDownWhenSomebodySaysWhyThereIsNone() {
        report(SKIPPED);
        report(DANGER);
        String first = take("R-0001");
        take("R-0002");
        assertEquals(List.of("R-0002", "R-0001"), incidents());
        report(DANGER);
        dsl.post("/incident-reports/" + waiting().get(0).getString("id") + "/linking",
                OfficeApi.json("{'incident':'" + first.substring(first.lastIndexOf('/') + 1) + "'}"));
        assertEquals(List.of("R-0001", "R-0002"), incidents());

        dsl.put(first + "/concerns", "*", OfficeApi.json("{'concerns':['SEXUAL_IMAGERY'],'reason':'All are safe.'}"));
        assertEquals(List.of("R-0002", "R-0001"), incidents());
    }

    @Test
    void anIncidentDoesNotMoveUpWhenSomethingElseIsSettled() {
        report(SKIPPED);
        report(DANGER);
        String first = take("R-0001");
        take("R-0002");
        dsl.put(first + "/concerns", "*", OfficeApi.json(
                "{'concerns':['IMMEDIATE_DANGER','STAFF_INVOLVED'],'reason':'It is a cartoon.'}"));
        assertEquals(List.of("R-0002", "R-0001"), incidents());
        dsl.put(first + "/concerns", "*", OfficeApi.json(
                "{'concerns':['IMMEDIATE_DANGER'],'certain':true,'reason':'She says so by telephone.'}"));
        assertEquals(List.of("R-0001", "R-0002"), incidents());
        assertEquals("CONCERNS CERTAIN", newest(first));
    }

    private String newest(String incident) {
        var entry = dsl.get(incident).json().getJsonArray("chronology").getJsonObject(0);
        return entry.getString("kind") + " " + entry.getString("answer", "");
    }

    @Test
    void onlyDangerCanBecomeCertain() {
        report(SKIPPED);
        assertEquals("certain UNKNOWN_CHOICE", dsl.put(take("R-0001") + "/concerns", "*", OfficeApi.json(
                "{'concerns':['STAFF_INVOLVED'],'certain':true,'reason':'She says so.'}")).firstError());
    }

    /** What the only incident waits for in both lists: a decision, or once there is one what is due. */
    private String waitsFor() {
        JsonObject line = dsl.get("/incidents").json().getJsonArray("items").getJsonObject(0);
        assertEquals(line, dsl.get("/triage-queue").json().getJsonArray("incidents").getJsonObject(0));
        return (line.containsKey("decision") ? "decided" : "undecided") + (line.getBoolean("awaited") ? " awaited" : "")
                + (line.getBoolean("overdue") ? " overdue" : "");
    }

    @Test
    void whatIsDueOnceItIsDecidedIsAwaitedBeforeItsDayIsPastToo() {
        report(CALM);
        String incident = take("R-0001");
        assertEquals("undecided awaited", waitsFor());
        var decision = OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}");
        dsl.post(incident + "/decision", decision);
        assertEquals("decided", waitsFor());

        dsl.put(incident + "/concerns", "*", OfficeApi.json("{'concerns':['DISREPUTE'],'reason':'A song about us.'}"));
        dsl.post(incident + "/decision", decision);
        assertEquals("decided awaited", waitsFor());
        SchoolRows.change("update incident set due_on = '2020-01-06' where school_id = ?", school.school.id());
        assertEquals("decided awaited overdue", waitsFor());

        dsl.put(incident + "/routes/LEGAL_ADVICE", "*", OfficeApi.json("{'answer':'DONE'}"));
        assertEquals("decided", waitsFor());
    }

    @Test
    void nothingIsAwaitedInAClosedOne() {
        report(CALM);
        String incident = take("R-0001");
        SchoolRows.change("update incident set state = 'CLOSED', outcome = 'SUPPORT', due_on = '2020-01-06'"
                + " where school_id = ?", school.school.id());
        assertEquals("undecided", waitsFor());
        assertEquals("CLOSED", dsl.get(incident).json().getJsonObject("line").getString("state"));
    }
}
