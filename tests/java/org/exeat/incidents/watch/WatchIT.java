package org.exeat.incidents.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded of what is due, and who is told when it stays undone. The school has no calendar: days are days. */
class WatchIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final OfficeApi pastoral = school.as(Role.PASTORAL);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void itsClockMayBeMoved() {
        Reminders.mayMove(school.school);
    }

    private void days(int later) {
        Reminders.days(school.school, later);
    }

    private String told(SchoolRows.Person who) {
        return Reminders.told(Browser.of(who).get("/schools/" + school.school.id() + "/incident-reminders").json());
    }

    private JsonObject incident() {
        school.report(CALM);
        return Triage.take(dsl).json();
    }

    private String entered(JsonObject incident) {
        return Reminders.entered(dsl, Triage.path(incident));
    }

    private static String told(OfficeApi who) {
        return Reminders.told(who);
    }

    @Test
    void aReportThatNobodyTakesUpIsForThoseWhoDoAndThenForThoseInCharge() {
        school.report(CALM);
        days(1);
        assertEquals("", told(pastoral));

        days(2);
        assertEquals("REPORT_LATE", told(pastoral));
        assertEquals("", told(dsl) + told(school.head) + told(school.as(Role.TEACHER)) + told(school.as(Role.OFFICE)));

        days(4);
        assertEquals("REPORT_LATE! REPORT_LATE! REPORT_LATE!",
                told(pastoral) + " " + told(dsl) + " " + told(school.head));
        Triage.take(pastoral);
        assertEquals("INCIDENT_LATE!", told(pastoral));
    }

    @Test
    void anIncidentIsForItsHandlersUntilSomebodyDecides() {
        var incident = incident();
        days(2);

        assertEquals("INCIDENT_LATE", told(dsl));
        assertEquals("", told(school.head) + told(pastoral));
        assertEquals("REMINDED INCIDENT_LATE", DemoTime.await("REMINDED INCIDENT_LATE", () -> entered(incident)));
        days(4);
        assertEquals("INCIDENT_LATE!", told(school.head));
        String both = "ESCALATED INCIDENT_LATE, REMINDED INCIDENT_LATE";
        assertEquals(both, DemoTime.await(both, () -> entered(incident)));
        assertEquals(both, DemoTime.await("never twice", () -> entered(incident)));
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        assertEquals("", told(dsl) + told(school.head));
        var trail = AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id"));
        assertTrue(trail.stream().anyMatch(line -> line.startsWith("incident-escalated SYSTEM")), trail.toString());
    }

    @Test
    void aRouteThatIsDueIsRemindedOfThoughItIsDecided() {
        school.report("'danger':'YES','imagery':'NO','staffInvolved':'NO'");
        var incident = Triage.take(dsl).json();
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_ACT','reason':'It bullies.'}"));
        days(1);

        assertEquals("ROUTE_LATE", told(dsl));
        assertEquals("REMINDED ROUTE_LATE", DemoTime.await("REMINDED ROUTE_LATE", () -> entered(incident)));
        Triage.considerAll(dsl, incident);
        assertEquals("", told(dsl));
    }

    /** Something that one who handles it is to do today, and where it is told that they have. */
    private String planned(String path, SchoolRows.Person owner) {
        dsl.post(path + "/handlers", OfficeApi.json("{'account':'" + owner.id() + "'}"));
        return path + "/actions/" + dsl.post(path + "/actions", OfficeApi.json("{'what':'Speak to both.','owner':'"
                + owner.id() + "','dueOn':'" + today + "'}")).json().getJsonArray("actions").getJsonObject(0)
                .getString("id");
    }

    @Test
    void anActionIsForWhoeverHasToDoItAndAReviewForTheHandlers() {
        var incident = incident();
        var owner = SchoolRows.person(school.school, Role.TEACHER);
        String path = Triage.path(incident);
        String action = planned(path, owner);
        dsl.post(path + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        days(1);
        assertEquals("ACTION_LATE ACTION_LATE ", told(owner) + " " + told(dsl) + " " + told(school.head));
        assertEquals("REMINDED ACTION_LATE", DemoTime.await("REMINDED ACTION_LATE", () -> entered(incident)));
        dsl.post(action + "/completion", OfficeApi.json("{'text':'We spoke to both.'}"));
        assertEquals("", told(owner) + told(dsl));
        Triage.considerAll(dsl, incident);
        dsl.post(path + "/closure", OfficeApi.json("{'outcome':'SUPPORT','reason':'Both have help.','reviewOn':'"
                + today.plusDays(10) + "'}"));
        assertEquals("", told(owner) + told(dsl));
        days(10);
        assertEquals("REVIEW_DUE REVIEW_DUE", told(owner) + " " + told(dsl));
        dsl.post(path + "/notes", OfficeApi.json("{'text':'All is well.'}"));
        assertEquals("", told(owner) + told(dsl));
    }

    @Test
    void whomItTouchesIsToldNothingWhateverTheirPost() {
        var incident = incident();
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        var child = dsl.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0);
        assertEquals(204, Browser.of(head).put("/schools/" + school.school.id() + "/own-children/"
                + child.getString("id"), null).status());
        days(4);
        assertEquals("INCIDENT_LATE!", told(head));
        assertEquals("true", DemoTime.await("true", () -> Boolean.toString(entered(incident).contains("ESCALATED"))));

        var named = dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'TARGET','person':'" + child.getString("id") + "'}"));
        assertEquals(200, named.status());
        breakGlass(incident, school.as(Role.SENIOR_STAFF));

        assertEquals("", told(head));
        assertEquals("GLASS_BROKEN INCIDENT_LATE!", told(school.head));
        assertEquals("", told(school.as(Role.ADMINISTRATOR, Role.TEACHER)));
    }

    private static void breakGlass(JsonObject incident, OfficeApi by) {
        assertEquals(200, by.post("/incidents/break-glass", OfficeApi.json("{'number':'"
                + incident.getJsonObject("line").getString("number") + "','reason':'The DSL is away.'}")).status());
    }

    @Test
    void thoseInChargeAndHandlersAreToldWhoeverLetsThemselvesInUntilTheySaySo() {
        var incident = incident();
        var handler = SchoolRows.person(school.school, Role.TEACHER);
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + handler.id() + "'}"));
        var deputy = school.as(Role.DEPUTY_HEAD);
        breakGlass(incident, deputy);

        assertEquals("GLASS_BROKEN GLASS_BROKEN GLASS_BROKEN",
                told(dsl) + " " + told(school.head) + " " + told(handler));
        assertEquals("", told(deputy) + told(pastoral));
        var seen = dsl.get("/incident-reminders").json().getJsonArray("items").getJsonObject(0);
        String path = "/incident-reminders/" + seen.getString("id") + "/sight";
        assertEquals(404, school.head.post(path, OfficeApi.json("{}")).status());
        assertEquals(204, dsl.post(path, OfficeApi.json("{}")).status());
        assertEquals(1, AuditRows.of(school.school, "incident-reminder:" + seen.getString("id")).size(),
                "it stands where only those find it who may see the incident");
        assertEquals(404, dsl.post(path, OfficeApi.json("{}")).status());
        assertEquals("GLASS_BROKEN", told(dsl) + told(school.head));
        assertEquals("", told(new Triage("larkmead").head));
    }
}
