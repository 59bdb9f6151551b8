package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

class IncidentsIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage larkmead = new Triage("larkmead");
    private final OfficeApi dsl = larkmead.as(Role.DSL);

    private static List<String> keys(JsonObject incident, String list, String field) {
        return incident.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString(field))
                .toList();
    }

    private static String advice(OfficeApi.Told told) {
        return told.json().getJsonObject("advice").getString("verdict");
    }

    @Test
    void aReportBecomesAnIncidentWithTheGroundsOfTheSchoolsEdition() {
        larkmead.report(CALM);

        var taken = Triage.take(dsl);

        assertEquals(201, taken.status(), taken.json().toString());
        assertEquals(List.of("5a", "5b", "5c", "5d", "school-activity", "travelling", "in-uniform", "identifiable"),
                keys(taken.json(), "grounds", "key"));
        assertEquals("NEEDS_INFORMATION", advice(taken));
        assertFalse(taken.json().getBoolean("policySilent"));
        assertEquals(List.of(), dsl.get("/triage-queue").json().getJsonArray("reports"));
    }

    @Test
    void oneYesIsEnoughAndAllNoAreNeededToSayThatTheSchoolMayNot() {
        larkmead.report(CALM);
        var incident = Triage.take(dsl).json();

        assertEquals("MAY_ACT", advice(Triage.answer(dsl, incident, "5d", "YES")));
        assertEquals("NEEDS_INFORMATION", advice(Triage.answer(dsl, incident, "5d", "NO")));
        OfficeApi.Told last = null;
        for (String key : keys(incident, "grounds", "key")) {
            last = Triage.answer(dsl, incident, key, "NO");
        }
        assertEquals("MAY_NOT", advice(last));
    }

    @Test
    void aSchoolWhoseEditionIsSilentIsTestedOnTheLawAloneAndTheRecordSaysSo() {
        var cwmDerwen = new Triage("cwm-derwen");
        cwmDerwen.report(CALM);

        var incident = Triage.take(cwmDerwen.head).json();

        assertTrue(incident.getBoolean("policySilent"));
        assertEquals(List.of("school-activity", "travelling", "in-uniform", "identifiable"),
                keys(incident, "grounds", "key"));
        assertEquals(404, cwmDerwen.head.put(Triage.path(incident) + "/x", "*", incident).status());
        assertEquals(422, Triage.answer(cwmDerwen.head, incident, "5d", "YES").status());
    }

    @Test
    void aNamedPersonMayDepartFromTheAdviceAndBothAreKept() {
        larkmead.report(CALM);
        var incident = Triage.take(dsl).json();
        Triage.answer(dsl, incident, "5a", "YES");

        var decided = dsl.post(Triage.path(incident) + "/decision",
                OfficeApi.json("{'verdict':'MAY_NOT','reason':'The pupils made it up before we could act.'}"));

        var decision = decided.json().getJsonObject("decision");
        assertEquals("MAY_NOT", decision.getString("verdict"));
        assertEquals("MAY_ACT", decision.getString("advice"));
        assertTrue(decision.getBoolean("departs"));
        assertEquals(422, dsl.post(Triage.path(incident) + "/decision",
                OfficeApi.json("{'verdict':'MAY_NOT','reason':' '}")).status());
    }

    @Test
    void mayNotIsNotNoActionEveryRouteIsConsideredBeforeItIsClosed() {
        String receipt = larkmead.report(CALM);
        var incident = Triage.take(dsl).json();
        var closure = OfficeApi.json("{'outcome':'SUPPORT','reason':'Both are supported.'}");
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure", closure).code());

        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure", closure).code());
        Triage.considerAll(dsl, incident);
        var closed = dsl.post(Triage.path(incident) + "/closure", closure);

        assertEquals("CLOSED", closed.json().getJsonObject("line").getString("state"), closed.json().toString());
        assertEquals("CLOSED", larkmead.followUp(receipt).json().getString("status"));
        assertEquals("INCIDENT_CLOSED", Triage.answer(dsl, incident, "5a", "YES").code());
        assertEquals(200, dsl.post(Triage.path(incident) + "/reopening",
                OfficeApi.json("{'reason':'The pictures are back.'}")).status());
        assertEquals("BEING_LOOKED_AT", larkmead.followUp(receipt).json().getString("status"));
    }

    @Test
    void whereTheReporterFearsTheWorstSafeguardingComesFirstAndNothingEndsInNoAction() {
        larkmead.report("'danger':'NOT_SURE','imagery':'YES','staffInvolved':'NO'");
        var incident = Triage.take(dsl).json();

        assertTrue(incident.getBoolean("safeguardingFirst"));
        assertTrue(List.of("SUPPORT", "POLICE", "SOCIAL_CARE").containsAll(keys(incident, "routes", "route")
                .subList(0, 3)));
        assertEquals("ROUTE_DUE", dsl.put(Triage.path(incident) + "/routes/POLICE", "*",
                OfficeApi.json("{'answer':'NOT_NEEDED','reason':'No.'}")).code());
        Triage.considerAll(dsl, incident);
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'Elsewhere.'}"));
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure",
                OfficeApi.json("{'outcome':'NO_ACTION','reason':'Nothing.'}")).code());
    }

    @Test
    void disreputeMakesLegalAdviceDueOnlyUnderAnEditionThatSaysSo() {
        for (String pack : List.of("larkmead", "cwm-derwen")) {
            var school = new Triage(pack);
            school.report(CALM);
            var incident = Triage.take(school.head).json();
            var told = school.head.put(Triage.path(incident) + "/concerns", "*",
                    OfficeApi.json("{'concerns':['DISREPUTE'],'reason':'It names the school.'}"));
            var legal = told.json().getJsonArray("routes").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("route").equals("LEGAL_ADVICE")).findFirst().orElseThrow();

            assertEquals(pack.equals("larkmead"), legal.getBoolean("due"), pack);
            assertEquals(pack.equals("larkmead") ? "4e" : null, legal.getString("clause", null));
        }
    }

    @Test
    void theChronologyIsOnlyAddedToAndACorrectionIsAnEntryOfItsOwn() {
        larkmead.report(CALM);
        var incident = Triage.take(dsl).json();
        var noted = dsl.post(Triage.path(incident) + "/notes", OfficeApi.json("{'text':'It was on Friday.'}")).json();
        String entry = noted.getJsonArray("chronology").getJsonObject(0).getString("id");

        var corrected = dsl.post(Triage.path(incident) + "/corrections", OfficeApi.json("{'entry':'" + entry
                + "','text':'It was on Thursday.','reason':'I wrote down the wrong day.'}")).json();

        var newest = corrected.getJsonArray("chronology").getJsonObject(0);
        assertEquals(entry, newest.getString("corrects"));
        assertEquals("It was on Friday.", corrected.getJsonArray("chronology").getJsonObject(1).getString("text"));
    }

    @Test
    void aPenaltyIsCheckedBeforeAnIncidentEndsInOne() {
        larkmead.report(CALM);
        var incident = Triage.take(dsl).json();
        Triage.considerAll(dsl, incident);
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_ACT','reason':'It bullies.'}"));
        var sanction = OfficeApi.json("{'outcome':'SANCTION','reason':'Detention on Friday.'}");
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure", sanction).code());

        var check = "{'what':'Detention','considered':'With the SENCo','decidedBy':'Ada Bracken',"
                + "'mayDecide':'YES','reasonable':'YES','proportionate':'YES','age':'YES','needs':'%s',"
                + "'disability':'YES','religion':'YES','imposed':'ON_PREMISES'}";
        var open = dsl.post(Triage.path(incident) + "/penalty-checks", OfficeApi.json(check.formatted("NOT_KNOWN")));
        assertEquals("NEEDS", open.json().getJsonArray("penalties").getJsonObject(0).getJsonArray("open")
                .getValuesAs(JsonString.class).get(0).getString());
        assertEquals("NOT_CLOSABLE", dsl.post(Triage.path(incident) + "/closure", sanction).code());
        var lawful = dsl.post(Triage.path(incident) + "/penalty-checks", OfficeApi.json(check.formatted("YES")));
        assertEquals("false ON_PREMISES, true ON_PREMISES", lawful.json().getJsonArray("penalties")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getBoolean("counts") + " "
                        + one.getString("imposed")).collect(Collectors.joining(", ")));
        assertEquals(200, dsl.post(Triage.path(incident) + "/closure", sanction).status());
    }

    @Test
    void theReporterIsWrittenToAndAnswersWithTheCode() {
        String receipt = larkmead.report(CALM);
        var incident = Triage.take(dsl).json();
        String report = incident.getJsonArray("reports").getJsonObject(0).getString("id");

        assertEquals(201, dsl.post("/incident-reports/" + report + "/messages",
                OfficeApi.json("{'text':'Has it happened again?'}")).status());

        var seen = larkmead.followUp(receipt).json();
        assertEquals("BEING_LOOKED_AT", seen.getString("status"));
        assertEquals("Has it happened again?", seen.getJsonArray("messages").getJsonObject(0).getString("text"));
    }
}
