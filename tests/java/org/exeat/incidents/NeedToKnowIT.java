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

/** Who sees an incident: settled for each one. */
class NeedToKnowIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);

    private static int count(OfficeApi who) {
        return who.get("/incidents").json().getJsonArray("items").size()
                + who.get("/triage-queue").json().getJsonArray("reports").size()
                + who.get("/triage-queue").json().getJsonArray("incidents").size();
    }

    private JsonObject pupil() {
        return dsl.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0);
    }

    private JsonObject name(JsonObject incident, String party) {
        var named = dsl.post(Triage.path(incident) + "/parties", OfficeApi.json("{'role':'TARGET'," + party + "}"));
        assertEquals(200, named.status(), named.json().toString());
        return named.json();
    }

    @Test
    void whoeverIsNotNamedSeesNothingNotEvenCounts() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();

        for (Role role : List.of(Role.TEACHER, Role.SENIOR_STAFF, Role.DEPUTY_HEAD, Role.OFFICE, Role.BUSINESS_MANAGER,
                Role.NETWORK_MANAGER, Role.PASTORAL, Role.CHAIR_OF_GOVERNORS)) {
            var other = school.as(role);
            assertEquals(404, other.get(Triage.path(incident)).status(), role.name());
            assertEquals(404, other.post(Triage.path(incident) + "/notes", OfficeApi.json("{'text':'x'}")).status());
            assertEquals(0, count(other), role.name());
        }
        assertEquals(404, school.as(Role.ADMINISTRATOR, Role.TEACHER).get(Triage.path(incident)).status());
        assertEquals(200, school.head.get(Triage.path(incident)).status());
    }

    @Test
    void anotherSchoolFindsNothing() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        var elsewhere = new Triage("larkmead");

        assertEquals(404, elsewhere.head.get(Triage.path(incident)).status());
        assertEquals(0, count(elsewhere.head));
        assertEquals(404, elsewhere.head.askingAbout(school.school).get(Triage.path(incident)).status());
    }

    @Test
    void whoeverIsEntrustedWithItSeesItUntilRelieved() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        var person = SchoolRows.person(school.school, Role.TEACHER);
        var page = Browser.of(person);
        String path = "/schools/" + school.school.id() + Triage.path(incident);
        assertEquals(404, page.get(path).status());

        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + person.id() + "'}"));
        assertEquals(200, page.get(path).status());
        dsl.post(Triage.path(incident) + "/handlers/" + person.id() + "/removal", OfficeApi.json("{'reason':'Ill.'}"));
        assertEquals(404, page.get(path).status());
    }

    @Test
    void theHeadWhoseOwnChildIsInItIsShutOutWhateverTheRole() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        var child = pupil().getString("id");
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        var page = Browser.of(head);
        String path = "/schools/" + school.school.id();
        assertEquals(200, page.get(path + Triage.path(incident)).status());

        assertEquals(204, page.put(path + "/own-children/" + child, null).status());
        name(incident, "'person':'" + child + "'");

        assertEquals(404, page.get(path + Triage.path(incident)).status());
        assertEquals("HANDLER_TOUCHED", dsl.post(Triage.path(incident) + "/handlers",
                OfficeApi.json("{'account':'" + head.id() + "'}")).code());
        assertEquals("HANDLER_TOUCHED", dsl.post(Triage.path(incident) + "/actions",
                OfficeApi.json("{'what':'x','dueOn':'2031-05-01','owner':'" + head.id() + "'}")).code());
        assertEquals(200, dsl.get(Triage.path(incident)).status());
    }

    @Test
    void aParentByTheRosterIsShutOutOfTheirChildsIncident() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        var page = Browser.of(head);
        name(incident, "'person':'" + pupil().getString("id") + "'");
        String path = "/schools/" + school.school.id() + Triage.path(incident);
        assertEquals(200, page.get(path).status());

        SchoolRows.change("update membership set person_id = (select guardian_id from guardian_link where pupil_id = ?"
                + " limit 1) where account_id = ?", UUID.fromString(pupil().getString("id")), head.id());

        assertEquals(404, page.get(path).status());
    }

    @Test
    void whereEverybodyInChargeIsTouchedItPassesToTheDeputyAndThenToTheChair() {
        var small = new Triage("larkmead");
        var chair = small.as(Role.CHAIR_OF_GOVERNORS);
        small.report("'byWhom':'" + headName(small) + "'," + CALM);

        assertEquals(0, count(small.head));
        assertEquals(1, chair.get("/triage-queue").json().getJsonArray("reports").size());
        var deputy = small.as(Role.DEPUTY_HEAD);
        assertEquals(1, deputy.get("/triage-queue").json().getJsonArray("reports").size());
        assertEquals(0, count(chair));
    }

    @Test
    void whomAReportNamesStaysShutOutAfterItIsTakenUpUntilSomebodyLetsThemHandleIt() {
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        SchoolRows.change("update account set name = 'Quilla Underhay' where id = ?", head.id());
        var page = Browser.of(head);
        school.report("'byWhom':'Mrs Underhay'," + CALM);

        var incident = Triage.take(dsl).json();

        String path = "/schools/" + school.school.id() + Triage.path(incident);
        assertEquals(404, page.get(path).status());
        assertEquals("[]", page.get("/schools/" + school.school.id() + "/incidents").json().getJsonArray("items")
                .toString());
        var entrusted = dsl.post(Triage.path(incident) + "/handlers",
                OfficeApi.json("{'account':'" + head.id() + "'}"));
        assertEquals(200, entrusted.status(), entrusted.json().toString());
        assertEquals(200, page.get(path).status());
    }

    @Test
    void aReportThatNamesEverybodyIsReadAllTheSame() {
        var alone = new Triage("larkmead");
        alone.report("'byWhom':'" + headName(alone) + "'," + CALM);

        assertEquals(1, count(alone.head));
        assertEquals(201, Triage.take(alone.head).status());
    }

    /** The head, given a name that a report can spell out. */
    private static String headName(Triage school) {
        SchoolRows.change("update account set name = 'Hestia Quernstone' where id = (select m.account_id from"
                + " membership m join membership_role r on r.membership_id = m.id where m.school_id = ?"
                + " and r.role = 'HEADTEACHER')", school.school.id());
        return "Mrs Quernstone, the head";
    }

    @Test
    void everyLookIsAuditedAndTheTrailNamesNobodyAndNothingSaid() {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        dsl.post(Triage.path(incident) + "/notes", OfficeApi.json("{'text':'Marigold told the tutor.'}"));
        dsl.get(Triage.path(incident));

        var id = incident.getJsonObject("line").getString("id");
        var rows = AuditRows.of(school.school, "incident:" + id);
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("incident-viewed")), rows.toString());
        assertFalse(rows.toString().contains("Marigold"), rows.toString());
        assertFalse(rows.toString().contains("Edited"), rows.toString());
    }
}
