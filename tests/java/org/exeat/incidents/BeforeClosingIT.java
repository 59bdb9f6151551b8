package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What was planned is settled before an incident is closed, and whether a comment could be read as disrepute. */
class BeforeClosingIT {

    private static final String NOT_NEEDED = "'answer':'NOT_NEEDED','reason':'It was a joke among friends.'";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);

    private static JsonObject begin(Triage school, OfficeApi dsl) {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        return Triage.take(dsl).json();
    }

    private JsonObject begin() {
        return begin(school, dsl);
    }

    private String planned(JsonObject incident) {
        var owner = SchoolRows.person(school.school, Role.TEACHER);
        return Triage.path(incident) + "/actions/" + dsl.post(Triage.path(incident) + "/actions", OfficeApi.json(
                "{'what':'Ring the family.','owner':'" + owner.id() + "','dueOn':'2026-12-01'}")).json()
                .getJsonArray("actions").getJsonObject(0).getString("id") + "/completion";
    }

    private static List<String> obstacles(OfficeApi dsl, JsonObject incident) {
        return dsl.get(Triage.path(incident)).json().getJsonArray("obstacles").getValuesAs(JsonObject.class).stream()
                .map(one -> (one.getString("kind") + " " + one.getString("route", "") + " "
                        + one.getString("clause", "")).strip()).toList();
    }

    private static void decideAndConsider(OfficeApi dsl, JsonObject incident) {
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        Triage.considerAll(dsl, incident);
    }

    @Test
    void whatWasPlannedIsDoneOrNotNeededAnyMoreBeforeItIsClosed() {
        var incident = begin();
        String action = planned(incident);
        decideAndConsider(dsl, incident);
        assertEquals(List.of("ACTION_OPEN"), obstacles(dsl, incident));
        assertEquals("NOT_CLOSABLE", Triage.close(dsl, incident).code());

        var dropped = dsl.post(action, OfficeApi.json("{'answer':'NOT_NEEDED','text':'They rang us.'}")).json();

        assertEquals(List.of(), obstacles(dsl, incident));
        assertEquals("ACTION_DROPPED They rang us.", newest(dropped));
        assertEquals(true, dropped.getJsonArray("actions").getJsonObject(0).getBoolean("dropped"));
        assertEquals("ALREADY_DONE", dsl.post(action, OfficeApi.json("{'text':'Done too.'}")).code());
        assertEquals("CLOSED", Triage.close(dsl, incident).json().getJsonObject("line").getString("state"));
    }

    private static String newest(JsonObject incident) {
        var entry = incident.getJsonArray("chronology").getJsonObject(0);
        return entry.getString("kind") + " " + entry.getString("text");
    }

    @Test
    void whatWasLeftOpenInAClosedIncidentIsStillSettled() {
        var incident = begin();
        String action = planned(incident);
        SchoolRows.change("update incident set state = 'CLOSED', outcome = 'SUPPORT' where id = ?",
                UUID.fromString(incident.getJsonObject("line").getString("id")));
        assertEquals("ACTION_DONE We rang.", newest(dsl.post(action, OfficeApi.json("{'text':'We rang.'}")).json()));
    }

    @Test
    void whereThePolicyRefersWhatCouldBeReadAsDisreputeThatIsAsked() {
        var incident = begin();
        String legal = Triage.path(incident) + "/routes/LEGAL_ADVICE";
        decideAndConsider(dsl, incident);
        assertEquals("disrepute FIELD_NOTNULL", dsl.put(legal, "*", OfficeApi.json("{" + NOT_NEEDED + "}"))
                .firstError());
        assertEquals("disrepute FIELD_NOTNULL", dsl.put(legal, "*", OfficeApi.json("{" + NOT_NEEDED
                + ",'disrepute':'NOT_KNOWN'}")).firstError());
        var no = dsl.put(legal, "*", OfficeApi.json("{" + NOT_NEEDED + ",'disrepute':'NO'}")).json();
        assertEquals("NO", no.getJsonArray("chronology").getJsonObject(0).getString("disrepute"));
        assertEquals(List.of(), obstacles(dsl, incident));

        dsl.put(legal, "*", OfficeApi.json("{" + NOT_NEEDED + ",'disrepute':'YES'}"));

        assertEquals(List.of("ROUTE_DUE LEGAL_ADVICE 4e"), obstacles(dsl, incident));
        assertEquals("ROUTE_DUE", dsl.put(legal, "*", OfficeApi.json("{" + NOT_NEEDED + ",'disrepute':'NO'}")).code());
        dsl.put(legal, "*", OfficeApi.json("{'answer':'DONE'}"));
        assertEquals(List.of(), obstacles(dsl, incident));
    }

    @Test
    void whatWasNotNeededBeforeThatWasAskedDoesNotAnswerIt() {
        var incident = begin();
        decideAndConsider(dsl, incident);
        SchoolRows.change("update incident_entry set data = json_remove(data, '$.disrepute') where incident_id = ?",
                UUID.fromString(incident.getJsonObject("line").getString("id")));
        assertEquals(List.of("ROUTE_NOT_CONSIDERED LEGAL_ADVICE 4e"), obstacles(dsl, incident));
        assertEquals(false, dsl.get(Triage.path(incident)).json().getJsonArray("routes").getValuesAs(JsonObject.class)
                .stream().filter(route -> route.getString("route").equals("LEGAL_ADVICE")).findFirst().orElseThrow()
                .containsKey("answer"), "shown as answered");
    }

    @Test
    void whatAYesMakesDueIsNotLateAtOnce() {
        var incident = begin();
        decideAndConsider(dsl, incident);
        SchoolRows.change("update incident set due_on = '2026-01-05' where id = ?",
                UUID.fromString(incident.getJsonObject("line").getString("id")));
        var yes = dsl.put(Triage.path(incident) + "/routes/LEGAL_ADVICE", "*",
                OfficeApi.json("{" + NOT_NEEDED + ",'disrepute':'YES'}")).json();
        assertEquals(false, yes.getJsonObject("line").getBoolean("overdue"));
    }

    @Test
    void whereItDoesNotNothingIsAsked() {
        var other = new Triage("bryn-heulog");
        var lead = other.as(Role.DSL);
        assertEquals(200, lead.put(Triage.path(begin(other, lead)) + "/routes/LEGAL_ADVICE", "*",
                OfficeApi.json("{" + NOT_NEEDED + "}")).status());
    }
}
