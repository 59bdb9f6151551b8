package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was not named lets themselves into an incident with a reason, and nobody from whom it is kept. */
class BreakGlassIT {

    private static final String GLASS = "/incidents/break-glass";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final SchoolRows.Person senior = SchoolRows.person(school.school, Role.SENIOR_STAFF);
    private final Browser page = Browser.of(senior);
    private final String path = "/schools/" + school.school.id();
    private JsonObject incident;

    @BeforeEach
    void begin() {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        incident = Triage.take(dsl).json();
    }

    private static JsonObject request(String number) {
        return OfficeApi.json("{'number':'" + number + "','reason':'The DSL is away.'}");
    }

    private JsonObject request() {
        return request(incident.getJsonObject("line").getString("number"));
    }

    @Test
    void itIsBrokenWithAReasonThatStays() {
        assertEquals(403, school.as(Role.TEACHER).post(GLASS, request()).status());
        assertEquals(200, page.post(path + GLASS, request()).status());
        var entry = dsl.get(Triage.path(incident)).json().getJsonArray("chronology").getJsonObject(0);
        assertEquals("BREAK_GLASS The DSL is away.", entry.getString("kind") + " " + entry.getString("text"));
    }

    @Test
    void whomItTouchesFindsNothingAndThatTheyTriedIsEntered() {
        dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'ALLEGED','account':'" + senior.id() + "'}"));

        var refused = page.post(path + GLASS, request());

        assertEquals(404, refused.status());
        assertEquals(page.post(path + GLASS, request("I-9999")).text(), refused.text());
        var trail = AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id"));
        assertTrue(trail.stream().anyMatch(line -> line.startsWith("incident-refused ACCOUNT")), trail.toString());
    }

    @Test
    void whoeverLetThemselvesIntoAClosedOneIsRelievedOfItWithoutItsBeingOpenedAgain() {
        Triage.close(dsl, incident);
        assertEquals(200, page.post(path + GLASS, request()).status());
        assertEquals(200, page.get(path + Triage.path(incident)).status());

        var after = dsl.post(Triage.path(incident) + "/handlers/" + senior.id() + "/removal",
                OfficeApi.json("{'reason':'The DSL is back.'}"));

        assertEquals("200 CLOSED", after.status() + " " + after.json().getJsonObject("line").getString("state"));
        assertEquals(404, page.get(path + Triage.path(incident)).status());
    }
}
