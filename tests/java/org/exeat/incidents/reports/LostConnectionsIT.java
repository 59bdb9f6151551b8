package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.RepeatedTest;

/** Connections that waited to be used are lost: the database was started anew, or hung up on those that were idle. */
class LostConnectionsIT {

    private static final int ENDED_ALREADY = 1094;
    private static final String IDLE = "select id from information_schema.processlist where command = 'Sleep'"
            + " and user = substring_index(user(), '@', 1)";

    private final SchoolRows.Made school = SchoolRows.school();
    private final Reporter reporter = new Reporter(school);
    private final Browser lead = SchoolRows.signedIn(SchoolRows.person(school, Role.DSL));

    @RepeatedTest(3)
    void whoeverComesNextNoticesNothing() throws SQLException {
        loseAll();
        assertEquals(200, lead.get("/schools/" + school.id() + "/triage-queue").status());
        loseAll();
        assertEquals(201, reporter.report(Reporter.key(), Reporter.telling("Again").build()).status());
    }

    private static void loseAll() throws SQLException {
        try (Connection own = Running.exeat().application(); Statement statement = own.createStatement()) {
            for (long connection : idle(statement)) {
                lose(statement, connection);
            }
        }
    }

    private static List<Long> idle(Statement statement) throws SQLException {
        List<Long> idle = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(IDLE)) {
            while (rows.next()) {
                idle.add(rows.getLong(1));
            }
        }
        return idle;
    }

    private static void lose(Statement statement, long connection) throws SQLException {
        try {
            statement.execute("kill connection " + connection);
        } catch (SQLException failed) {
            if (failed.getErrorCode() != ENDED_ALREADY) {
                throw failed;
            }
        }
    }
}
