package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What becomes of a merged incident in lists, chronologies and statistics, and how it goes in the end. */
class MergedRecordsIT {

    private final Pairing pair = new Pairing();

    private List<String> listed(String query) {
        return Pairing.list(pair.dsl.get("/incidents" + query).json(), "items", "number");
    }

    private OfficeApi.Told dispose(JsonObject incident) {
        return pair.dsl.post("/disposals", OfficeApi.json("{'incidents':['" + Pairing.id(incident) + "']}"));
    }

    private void closedAgo(JsonObject incident, int years) {
        assertEquals(200, Triage.close(pair.dsl, pair.now(incident)).status());
        SchoolRows.change("update incident_entry set entered_at = entered_at - interval ? year where kind = 'CLOSED'"
                + " and incident_id = ?", years, Pairing.uuid(incident));
    }

    @Test
    void listsOfferItNoLongerAndItsNumberStillFindsIt() {
        var one = pair.incident();
        var other = pair.incident();
        pair.merged(one, other);
        assertEquals(List.of("I-0001"), listed("?state=OPEN"));
        assertEquals(List.of("I-0002"), listed("?q=I-0002"));
        assertEquals(List.of("I-0001"), Pairing.list(pair.dsl.get("/triage-queue").json(), "incidents", "number"));
        pair.school.report(Pairing.CALM);
        var waits = pair.dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0);
        assertEquals("INCIDENT_MERGED", pair.dsl.post("/incident-reports/" + waits.getString("id") + "/linking",
                OfficeApi.json("{'incident':'" + Pairing.id(other) + "'}")).code());
    }

    @Test
    void aChainGoesOnInTheLast() {
        var first = pair.incident();
        var second = pair.incident();
        var third = pair.incident();
        pair.merged(second, first);
        var now = pair.merged(third, second);
        assertEquals(List.of("I-0001", "I-0002"), now.getJsonArray("merged").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonObject("line").getString("number")).toList());
        assertEquals(List.of("R-0001", "R-0002", "R-0003"), Pairing.list(now, "reports", "number"));
        assertEquals("I-0002", pair.now(first).getJsonObject("line").getJsonObject("mergedInto").getString("number"));
        var told = pair.dsl.post(Triage.path(first) + "/reopening", OfficeApi.json("{'reason':'x'}"));
        assertTrue(told.json().getString("detail").contains("I-0003"), told.json().toString());
        closedAgo(third, 26);
        assertEquals(200, dispose(third).status());
        assertEquals(List.of(), Leftovers.of(pair.school.school.id()));
    }

    @Test
    void aPupilsChronologyHasEachEntryOnceAndTheIncidentOnce() {
        var one = pair.incident();
        var other = pair.incident();
        String pupil = pair.pupil("pupilten");
        pair.send(one, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        pair.send(other, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        pair.send(other, "notes", "{'text':'Seen by the tutor.'}");
        pair.merged(one, other);
        var found = pair.dsl.get("/incident-people/" + pupil + "/chronology").json();
        assertEquals(1, found.getJsonArray("incidents").size());
        assertEquals(List.of("I-0002"), found.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getJsonObject("entry").getString("text").equals("Seen by the tutor."))
                .map(step -> step.getString("incident")).toList());
    }

    private void disposeInTheDatabase(JsonObject incident) throws SQLException {
        try (var application = Running.exeat().application();
                var call = application.prepareStatement("call dispose_incident(?, ?)")) {
            call.setObject(1, pair.school.school.id());
            call.setObject(2, Pairing.uuid(incident));
            call.executeUpdate();
        }
    }

    @Test
    void itGoesWithTheOneInWhichItGoesOnNeverAloneAndNeverBefore() {
        var one = pair.incident();
        var other = pair.incident();
        pair.merged(one, other);
        SchoolRows.change("update incident_entry set entered_at = entered_at - interval 30 year where incident_id = ?",
                Pairing.uuid(other));
        assertEquals("NOT_DISPOSABLE", dispose(other).code());
        assertThrows(SQLException.class, () -> disposeInTheDatabase(other));
        closedAgo(one, 26);
        var lines = pair.dsl.get("/disposals").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals("[\"I-0002\"]", lines.get(0).getJsonArray("merged").toString());
        assertEquals(1, lines.size());
        assertEquals(200, dispose(one).status());
        assertEquals(404, pair.dsl.get(Triage.path(other)).status());
        assertTrue(pair.school.head.get("/audit-entries?action=incident-disposed").json().toString()
                .contains("I-0002"));
    }

    @Test
    void aHoldThatCameAlongKeepsBothUntilItIsLiftedThere() {
        var one = pair.incident();
        var other = pair.incident();
        pair.send(other, "hold", "{'reason':'A complaint is open.'}");
        pair.merged(one, other);
        closedAgo(one, 30);
        assertEquals("NOT_DISPOSABLE", dispose(one).code());
        pair.send(one, "hold/removal", "{'reason':'It is settled.'}");
        assertEquals(200, dispose(one).status());
    }

    @Test
    void whereBothAreHeldTheReasonOfEachIsKept() {
        var one = pair.incident();
        var other = pair.incident();
        String claim = "A claim is open." + "x".repeat(1_984);
        pair.send(one, "hold", "{'reason':'" + claim + "'}");
        pair.send(other, "hold", "{'reason':'The police are looking into it.'}");
        assertTrue(pair.dsl.get(Triage.path(one) + "/merging/" + Pairing.id(other)).json().getBoolean("held"));
        var third = pair.merged(pair.incident(), pair.merged(one, other));
        assertEquals(claim + "\nThe police are looking into it.", reasonOfHold(third));
        var last = pair.incident();
        pair.send(last, "hold", "{'reason':'" + "y".repeat(2_000) + "'}");
        assertEquals(4_000, reasonOfHold(pair.merged(last, third)).length());
    }

    private String reasonOfHold(JsonObject incident) {
        return pair.dsl.get(Triage.path(incident) + "/keeping").json().getJsonObject("hold").getString("reason");
    }

    @Test
    void whatWasDoneInTheOtherCountsForHowLongBothAreKept() {
        var one = pair.incident();
        var other = pair.incident();
        pair.dsl.put(Triage.path(other) + "/routes/LADO", "*", OfficeApi.json("{'answer':'DONE','reason':'Told.'}"));
        pair.merged(one, other);
        closedAgo(one, 1);
        assertEquals("STAFF_ALLEGATION", pair.dsl.get(Triage.path(one) + "/keeping").json().getString("recordType"));
        assertEquals("STAFF_ALLEGATION", pair.dsl.get(Triage.path(other) + "/keeping").json().getString("recordType"));
    }

    @Test
    void anIncidentWithLettersFilesAndAMergedOneLeavesNoRowBehind() {
        var one = pair.incident();
        var other = pair.incident();
        String pupil = pair.pupil("pupilten");
        for (JsonObject incident : List.of(one, other)) {
            var named = pair.send(incident, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
            var letter = pair.dsl.post(Triage.path(incident) + "/letters", OfficeApi.json("{'kind':'FIRST','party':'"
                    + named.getJsonArray("parties").getJsonObject(0).getString("id") + "','language':'en',"
                    + "'addressee':'A parent','text':'Dear parent, we are looking into it.','namesOthers':true}"));
            assertEquals(201, letter.status(), letter.json().toString());
        }
        pair.school.as(Role.DEPUTY_HEAD).post("/incidents/break-glass",
                OfficeApi.json("{'number':'I-0002','reason':'The DSL is away.'}"));
        pair.merged(one, other);
        closedAgo(one, 70);
        assertTrue(Leftovers.of(pair.school.school.id()).size() > 5);
        assertEquals(200, dispose(one).status());
        assertEquals(List.of(), Leftovers.of(pair.school.school.id()));
    }
}
