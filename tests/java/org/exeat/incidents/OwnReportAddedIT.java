package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Whoever works on an incident reports what they know themselves straight into it: sent and added, or neither. */
class OwnReportAddedIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final SchoolRows.Person person = SchoolRows.person(school.school, Role.TEACHER);
    private final Browser teacher = SchoolRows.signedIn(person);
    private final JsonObject incident = begun();

    private JsonObject begun() {
        school.report(CALM);
        return Triage.take(dsl).json();
    }

    private void handles(SchoolRows.Person who) {
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + who.id() + "'}"));
    }

    private String at(String below) {
        return "/schools/" + school.school.id() + below;
    }

    private String drafted(Browser by, String more) {
        return by.post(at("/incident-reports"), OfficeApi.json("{'what':'I saw them film her.'," + more + "}")).json()
                .getString("id");
    }

    private Browser.Answer add(Browser by, String draft, JsonObject into) {
        return by.post(at(Triage.path(into) + "/reports"), OfficeApi.json("{'report':'" + draft + "'}"));
    }

    private static String said(Browser.Answer answer) {
        return answer.status() + " " + answer.json().getString("code", "");
    }

    private JsonObject now() {
        return dsl.get(Triage.path(incident)).json();
    }

    private int waiting() {
        return dsl.get("/triage-queue").json().getJsonArray("reports").size();
    }

    private List<String> reports() {
        return now().getJsonArray("reports").getValuesAs(JsonObject.class).stream()
                .map(report -> report.getString("number")).toList();
    }

    private String state(String draft) {
        return teacher.get(at("/incident-reports/" + draft)).json().getString("state");
    }

    @Test
    void itIsPartOfTheIncidentOnceAndNeverWaits() {
        handles(person);
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None.'}"));
        String draft = drafted(teacher, CALM);

        var sent = add(teacher, draft, incident);

        assertEquals("200 R-0002", sent.status() + " " + sent.json().getString("number"), sent.text());
        assertEquals(List.of("R-0001", "R-0002"), reports());
        assertEquals(0, waiting());
        assertFalse(now().containsKey("decision"), "it is to be decided with what came to it");
        assertEquals("R-0002", add(teacher, draft, incident).json().getString("number"), "sent again");
        assertEquals(1, now().getJsonArray("chronology").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("kind").equals("REPORT") && entry.getString("about").equals("R-0002"))
                .count());
        var audited = AuditRows.of(school.school, "incident-report:" + draft);
        assertEquals(1, audited.stream().filter(row -> row.startsWith("report-received ACCOUNT")).count(),
                audited.toString());
    }

    @Test
    void whatItRaisesTheIncidentRaises() {
        handles(person);
        assertEquals(200, add(teacher, drafted(teacher, "'danger':'YES','imagery':'NO','staffInvolved':'NO'"),
                incident).status());
        assertTrue(now().getJsonObject("line").getBoolean("danger") && now().getBoolean("safeguardingFirst"));
    }

    @Test
    void whereItCannotBeAddedItIsNotSentEither() {
        String draft = drafted(teacher, CALM);
        assertEquals("404 ABSENT", said(add(teacher, draft, incident)), "not one who works on it");
        handles(person);
        Triage.close(dsl, now());
        assertEquals("409 INCIDENT_CLOSED", said(add(teacher, draft, incident)));

        assertEquals(List.of("R-0001"), reports());
        assertEquals("DRAFT 0", state(draft) + " " + waiting());
        assertEquals(200, teacher.post(at("/incident-reports/" + draft + "/submission"), null).status());
        assertEquals("RECEIVED 1", state(draft) + " " + waiting());
    }

    @Test
    void whenItCannotBeEnteredItStaysADraft() {
        handles(person);
        String draft = drafted(teacher, CALM);
        SchoolRows.change("create trigger nobody_adds before insert on incident_entry for each row "
                + "if new.kind = 'REPORT' then signal sqlstate '45000'; end if");
        try {
            assertEquals(500, add(teacher, draft, incident).status());
        } finally {
            SchoolRows.change("drop trigger nobody_adds");
        }
        assertEquals("DRAFT 0", state(draft) + " " + waiting());
        assertEquals(200, add(teacher, draft, incident).status());
    }

    @Test
    void aDraftRemembersWhatItIsMeantForAlsoWhenThatWasMerged() {
        handles(person);
        String below = at(Triage.path(incident) + "/report-drafts");
        var telling = OfficeApi.json("{'what':'I saw them film her.'," + CALM + "}");
        assertEquals("404 ABSENT", said(SchoolRows.signedIn(SchoolRows.person(school.school, Role.TEACHER))
                .post(below, telling)));
        var draft = teacher.post(below, telling);
        assertEquals(201, draft.status(), draft.text());
        assertEquals(incident.getJsonObject("line").getString("id"), draft.json().getString("incident"));
        var second = begun();
        dsl.post(Triage.path(incident) + "/merging", OfficeApi.json("{'other':'"
                + second.getJsonObject("line").getString("id") + "','reason':'One and the same.'}"));

        assertEquals(200, add(teacher, draft.json().getString("id"), incident).status());
        assertEquals(0, waiting());
    }

    @Test
    void whatIsNotTheirsCannotBeAddedAndNothingToAnotherSchool() {
        handles(person);
        var other = SchoolRows.signedIn(SchoolRows.person(school.school, Role.TEACHER));
        assertEquals("404 ABSENT", said(add(teacher, drafted(other, CALM), incident)));
        assertEquals("404 ABSENT", said(add(teacher, UUID.randomUUID().toString(), incident)));
        var foreign = new Triage("larkmead");
        foreign.report(CALM);
        assertEquals("404 ABSENT", said(add(teacher, drafted(teacher, CALM),
                Triage.take(foreign.as(Role.DSL)).json())));
        assertEquals(List.of("R-0001"), reports());
    }

    @Test
    void aReportThatIsInOneIncidentIsNotAddedToAnother() {
        handles(person);
        var second = begun();
        dsl.post(Triage.path(second) + "/handlers", OfficeApi.json("{'account':'" + person.id() + "'}"));
        String draft = drafted(teacher, CALM);
        assertEquals(200, add(teacher, draft, incident).status());
        assertEquals("409 REPORT_TAKEN_UP", said(add(teacher, draft, second)));
    }
}
