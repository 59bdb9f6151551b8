package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a member of staff may be involved, what a reporter writes later is kept from whomever it names. */
class NamedLaterIT {

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final SchoolRows.Person head = SchoolRows.person(school.school, Role.HEADTEACHER);
    private final Browser page = Browser.of(head);
    private final String receipt = school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");

    @BeforeEach
    void theHeadIsCalledHeather() {
        SchoolRows.change("update account set name = 'Morgan Heather' where id = ?", head.id());
    }

    private String sight(JsonObject incident) {
        return "/schools/" + school.school.id() + Triage.path(incident);
    }

    private JsonObject withStaffInvolved() {
        var incident = Triage.take(dsl).json();
        dsl.put(Triage.path(incident) + "/concerns", "*",
                OfficeApi.json("{'concerns':['STAFF_INVOLVED'],'reason':'So we hear.'}"));
        return incident;
    }

    @Test
    void whereNobodyMayBeInvolvedNobodyIsShutOut() {
        var incident = Triage.take(dsl).json();
        school.write(receipt, "Ms Heather knows of it.");
        assertEquals(200, page.get(sight(incident)).status());
    }

    @Test
    void whoeverIsNamedIsShutOutUntilSomebodyLetsThemInAndThenForGood() {
        var incident = withStaffInvolved();
        assertEquals(200, page.get(sight(incident)).status());

        school.write(receipt, "It was Ms Heather who sent it.");

        assertEquals(404, page.get(sight(incident)).status());
        assertEquals("NAMED", dsl.get(Triage.path(incident)).json().getJsonArray("chronology").getJsonObject(0)
                .getString("kind"));
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + head.id() + "'}"));
        assertEquals(200, page.get(sight(incident)).status());
        school.write(receipt, "Thank you, Ms Heather.");
        assertEquals(200, page.get(sight(incident)).status());
    }

    @Test
    void whoeverHandlesItIsShutOutOnceTheyAreNamed() {
        var incident = withStaffInvolved();
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + head.id() + "'}"));

        school.write(receipt, "It was Ms Heather who sent it.");

        assertEquals(404, page.get(sight(incident)).status());
    }

    @Test
    void onceItIsSaidThatStaffMayBeInvolvedWhomTheReportNamedIsShutOutToo() {
        dsl.get("/triage-queue"); // By looking, the first report gets its number before the second comes.
        String told = school.report("'where':'On the page of Ms Heather','danger':'NO','imagery':'NO',"
                + "'staffInvolved':'NO'");
        var incident = Triage.take(dsl).json();
        assertEquals(200, page.get(sight(incident)).status());

        school.write(told, "A teacher sent photos of us.");

        assertEquals(404, page.get(sight(incident)).status());
    }

    /** An incident about a page of the head, by the second report; the first is its own. */
    private JsonObject aboutAPage(String staffInvolved) {
        dsl.get("/triage-queue"); // By looking, the first report gets its number before the second comes.
        school.report("'where':'On the page of Ms Heather','danger':'NO','imagery':'NO','staffInvolved':'"
                + staffInvolved + "'");
        return Triage.take(dsl).json();
    }

    private void link(JsonObject incident) {
        var waiting = dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0);
        assertEquals(200, dsl.post("/incident-reports/" + waiting.getString("id") + "/linking", OfficeApi.json(
                "{'incident':'" + incident.getJsonObject("line").getString("id") + "'}")).status());
    }

    @Test
    void whenAnotherReportersWordsSayItWhomTheFirstReportNamedIsShutOutToo() {
        var incident = aboutAPage("NO");
        link(incident);
        assertEquals(200, page.get(sight(incident)).status());

        school.write(receipt, "A teacher sent photos of us.");

        assertEquals(404, page.get(sight(incident)).status());
    }

    @Test
    void itIsKeptFromThemThoughSomebodyHadSettledBeforeThatStaffMayBeInvolved() {
        var incident = aboutAPage("NO");
        dsl.put(Triage.path(incident) + "/concerns", "*",
                OfficeApi.json("{'concerns':['STAFF_INVOLVED'],'reason':'So we hear.'}"));
        link(incident);

        school.write(receipt, "A teacher sent photos of us.");

        assertEquals(404, page.get(sight(incident)).status());
    }

    @Test
    void aReportThatIsAddedAndSaysItKeepsTheIncidentFromWhomAnotherNamed() {
        var incident = aboutAPage("NO");
        dsl.get("/triage-queue");
        school.write(receipt, "A teacher sent photos of us.");
        assertEquals(200, page.get(sight(incident)).status());

        link(incident);

        assertEquals(404, page.get(sight(incident)).status());
    }

    @Test
    void whomAReportNamesThatIsAddedIsShutOutWhereStaffMayBeInvolved() {
        var incident = withStaffInvolved();
        school.report("'where':'On the page of Ms Heather','danger':'NO','imagery':'NO','staffInvolved':'NO'");
        assertEquals(200, page.get(sight(incident)).status());

        link(incident);

        assertEquals(404, page.get(sight(incident)).status());
    }

    @Test
    void whoeverWasLetInStaysThoughAReportThatIsAddedMentionsThem() {
        var incident = withStaffInvolved();
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + head.id() + "'}"));
        school.report("'where':'I told Ms Heather','danger':'NO','imagery':'NO','staffInvolved':'NO'");

        link(incident);

        assertEquals(200, page.get(sight(incident)).status());
    }

    @Test
    void whoeverHasLeftIsNobodyWhoWouldBeLeft() {
        var pastoral = SchoolRows.person(school.school, Role.PASTORAL);
        var incident = withStaffInvolved();
        Triage.handOver(dsl, incident, pastoral.id());
        SchoolRows.leave(pastoral);
        SchoolRows.change("update account set name = 'Robin Dale' where id in"
                + " (select account_id from membership where school_id = ?)", school.school.id());

        school.write(receipt, "Mr Dale sent it.");

        assertEquals(200, dsl.get(Triage.path(incident)).status());
    }

    @Test
    void itIsNeverKeptFromEverybody() {
        var incident = withStaffInvolved();
        SchoolRows.change("update account set name = 'Robin Dale' where id in"
                + " (select account_id from membership where school_id = ?)", school.school.id());

        school.write(receipt, "Mr Dale sent it.");

        assertEquals(200, dsl.get(Triage.path(incident)).status());
    }

    @Test
    void whoeverIsNamedDoesNotReadAReportThatWaits() {
        String later = school.report("'danger':'NO','imagery':'NO','staffInvolved':'NOT_SURE'");
        String path = "/schools/" + school.school.id() + "/triage-queue";
        assertEquals(2, page.get(path).json().getJsonArray("reports").size());

        school.write(later, "It was Mr Heather.");

        assertEquals(1, page.get(path).json().getJsonArray("reports").size());
        assertEquals(2, dsl.get("/triage-queue").json().getJsonArray("reports").size());
    }
}
