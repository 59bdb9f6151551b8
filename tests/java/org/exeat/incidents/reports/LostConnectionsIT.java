package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DatabaseConnections;
import org.junit.jupiter.api.RepeatedTest;

/** Connections that waited to be used are lost: the database was started anew, or hung up on those that were idle. */
class LostConnectionsIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final Reporter reporter = new Reporter(school);
    private final Browser lead = SchoolRows.signedIn(SchoolRows.person(school, Role.DSL));

    @RepeatedTest(3)
    void whoeverComesNextNoticesNothing() throws SQLException {
        DatabaseConnections.lose();
        assertEquals(200, lead.get("/schools/" + school.id() + "/triage-queue").status());
        DatabaseConnections.lose();
        assertEquals(201, reporter.report(Reporter.key(), Reporter.telling("Again").build()).status());
    }
}
