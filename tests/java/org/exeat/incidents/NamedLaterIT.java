package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void whomTheReporterNamesLaterIsShutOutWhereStaffMayBeInvolvedUntilSomebodyLetsThemIn() {
        var incident = Triage.take(dsl).json();
        String path = "/schools/" + school.school.id() + Triage.path(incident);
        school.write(receipt, "Ms Heather knows of it.");
        assertEquals(200, page.get(path).status(), "staff are said not to be involved");

        dsl.put(Triage.path(incident) + "/concerns", "*",
                OfficeApi.json("{'concerns':['STAFF_INVOLVED'],'reason':'So we hear.'}"));
        assertEquals(200, page.get(path).status());
        school.write(receipt, "It was Ms Heather who sent it.");

        assertEquals(404, page.get(path).status());
        var entry = dsl.get(Triage.path(incident)).json().getJsonArray("chronology").getJsonObject(0);
        assertEquals("NAMED", entry.getString("kind"));
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + head.id() + "'}"));
        assertEquals(200, page.get(path).status());
    }

    @Test
    void whomTheReporterNamesLaterDoesNotReadAReportThatWaits() {
        String later = school.report("'danger':'NO','imagery':'NO','staffInvolved':'NOT_SURE'");
        String path = "/schools/" + school.school.id() + "/triage-queue";
        assertEquals(2, page.get(path).json().getJsonArray("reports").size());
        school.write(later, "It was Mr Heather.");
        assertEquals(1, page.get(path).json().getJsonArray("reports").size());
        assertEquals(2, dsl.get("/triage-queue").json().getJsonArray("reports").size());
    }
}
