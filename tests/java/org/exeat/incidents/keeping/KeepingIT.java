package org.exeat.incidents.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long an incident is kept, and how it goes: never by itself, never too early, never unseen. */
class KeepingIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);

    private JsonObject incident(String more) {
        school.report(more);
        return Triage.take(dsl).json();
    }

    /** Closed so many years ago. */
    private JsonObject closedAgo(int years, String more) {
        var closed = Triage.close(dsl, incident(more));
        assertEquals(200, closed.status(), closed.json().toString());
        SchoolRows.change("update incident_entry set entered_at = entered_at - interval ? year where kind = 'CLOSED'"
                + " and incident_id = ?", years, KeptRows.id(closed.json()));
        return closed.json();
    }

    private static List<JsonObject> list(OfficeApi who) {
        return who.get("/disposals").json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static OfficeApi.Told dispose(OfficeApi by, JsonObject incident) {
        return by.post("/disposals", OfficeApi.json("{'incidents':['" + KeptRows.id(incident) + "']}"));
    }

    @Test
    void itIsKeptUntilTheYoungestPupilOfThatYearGroupIsTwentyFive() {
        var incident = incident(CALM);
        assertEquals(null, dsl.get(Triage.path(incident) + "/keeping").json().get("until"));
        var pupil = dsl.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0);
        assertEquals("Y10", pupil.getString("year"));
        dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'TARGET','person':'" + pupil.getString("id") + "'}"));

        Triage.close(dsl, incident);

        var keeping = dsl.get(Triage.path(incident) + "/keeping").json();
        assertEquals("BEHAVIOUR", keeping.getString("recordType"));
        assertTrue(keeping.getString("until").endsWith("-08-31"), keeping.toString());
        assertEquals(1, list(dsl).size());
        assertEquals("NOT_DISPOSABLE", dispose(dsl, incident).code());
    }

    @Test
    void whatIsOverGoesWholeWhenSomebodyInChargeConfirmsItAndTheJournalProvesIt() {
        var gone = closedAgo(26, CALM);
        var stays = closedAgo(24, CALM);
        assertEquals(List.of(true, false), list(dsl).stream().map(one -> one.getBoolean("disposable")).toList());
        assertTrue(KeptRows.of(gone) > 5);
        long others = KeptRows.of(stays);

        assertEquals(200, dispose(dsl, gone).status());

        assertEquals(0, KeptRows.of(gone));
        assertEquals(others, KeptRows.of(stays));
        assertEquals(404, dsl.get(Triage.path(gone)).status());
        var proof = school.head.get("/audit-entries?action=incident-disposed").json().getJsonArray("items");
        assertEquals(1, proof.size(), proof.toString());
        assertTrue(proof.toString().contains(gone.getJsonObject("line").getString("number")), proof.toString());
        assertEquals("NOT_DISPOSABLE", dispose(dsl, gone).code());
    }

    @Test
    void whatIsHeldStaysWhateverItsTimeUntilSomebodyInChargeLiftsTheHold() {
        var held = closedAgo(30, CALM);
        String hold = Triage.path(held) + "/hold";
        var why = OfficeApi.json("{'reason':'A complaint is open.'}");

        assertEquals(200, dsl.post(hold, why).status());

        assertEquals("ALREADY_HELD", dsl.post(hold, why).code());
        assertEquals("NOT_DISPOSABLE", dispose(dsl, held).code());
        assertEquals("A complaint is open.", dsl.get(Triage.path(held) + "/keeping").json().getJsonObject("hold")
                .getString("reason"));
        assertEquals(200, dsl.post(hold + "/removal", why).status());
        assertEquals("NOT_HELD", dsl.post(hold + "/removal", why).code());
        assertEquals(200, dispose(dsl, held).status());
    }

    @Test
    void oneThatMayNotGoKeepsAllOfThem() {
        var over = closedAgo(26, CALM);
        var early = closedAgo(2, CALM);

        assertEquals("NOT_DISPOSABLE", dsl.post("/disposals", OfficeApi.json("{'incidents':['"
                + KeptRows.id(over) + "','" + KeptRows.id(early) + "']}")).code());

        assertTrue(KeptRows.of(over) > 5);
    }

    @Test
    void whatConcernsSexualImageryIsKeptLonger() {
        closedAgo(60, "'danger':'NO','imagery':'YES','staffInvolved':'NO'");

        assertEquals("SEXUAL_ABUSE", list(dsl).get(0).getString("recordType"));
        assertEquals(false, list(dsl).get(0).getBoolean("disposable"));
    }

    @Test
    void theSchoolSettlesItsOwnPeriodAndSaysWhereItIsFrom() {
        closedAgo(7, CALM);
        assertEquals(false, list(dsl).get(0).getBoolean("disposable"));
        String path = "/retention-periods/BEHAVIOUR";
        var six = OfficeApi.json("{'years':6,'from':'CLOSING','source':'Schedule of 2026'}");

        var settled = dsl.put(path, "\"0\"", six);

        assertEquals(200, settled.status(), settled.json().toString());
        assertTrue(list(dsl).get(0).getBoolean("disposable"));
        assertEquals(412, dsl.put(path, "\"7\"", six).status());
        for (String wrong : List.of("{'years':0,'from':'CLOSING','source':'x'}", "{'years':6,'from':'CLOSING'}",
                "{'years':101,'from':'BIRTH','source':'x'}")) {
            assertEquals(422, dsl.put(path, "*", OfficeApi.json(wrong)).status(), wrong);
        }
    }

    @Test
    void whoeverOnlyHandlesItNeitherListsNorLiftsNorDisposes() {
        var over = closedAgo(26, CALM);
        var teacher = SchoolRows.person(school.school, Role.DEPUTY_HEAD);
        var page = Browser.of(teacher);
        String base = "/schools/" + school.school.id();
        SchoolRows.change("insert into incident_handler (id, school_id, incident_id, account_id)"
                + " values (uuid(), ?, ?, ?)", school.school.id(), KeptRows.id(over), teacher.id());
        dsl.post(Triage.path(over) + "/hold", OfficeApi.json("{'reason':'A complaint.'}"));

        assertEquals(200, page.get(base + Triage.path(over)).status());
        assertEquals("[]", page.get(base + "/disposals").json().getJsonArray("items").toString());
        assertEquals("HOLD_LIFTED_BY_LEADS", page.post(base + Triage.path(over) + "/hold/removal",
                OfficeApi.json("{'reason':'x'}")).json().getString("code"));
        assertEquals("NOT_DISPOSABLE", page.post(base + "/disposals",
                OfficeApi.json("{'incidents':['" + KeptRows.id(over) + "']}")).json().getString("code"));
        assertTrue(KeptRows.of(over) > 5);
    }

    @Test
    void anotherSchoolDisposesOfNothing() {
        var over = closedAgo(26, CALM);
        var elsewhere = new Triage("larkmead");

        assertEquals("NOT_DISPOSABLE", dispose(elsewhere.as(Role.DSL), over).code());
        assertEquals(404, elsewhere.head.askingAbout(school.school).get("/disposals").status());
        assertTrue(KeptRows.of(over) > 5);
    }

    /** Whatever the program does wrong, the database keeps what is open or held, and every single entry. */
    @ParameterizedTest
    @ValueSource(strings = {"call dispose_incident(?, ?)",
        "delete from incident_entry where school_id = ? and incident_id = ?",
        "delete from incident where school_id = ? and id = ?"})
    void theDatabaseItselfRefusesToRemoveWhatIsOpen(String statement) throws SQLException {
        var open = incident(CALM);

        try (var application = Running.exeat().application(); var call = application.prepareStatement(statement)) {
            call.setObject(1, school.school.id());
            call.setObject(2, KeptRows.id(open));
            assertThrows(SQLException.class, call::executeUpdate);
        }
        assertTrue(KeptRows.of(open) > 3);
    }
}
