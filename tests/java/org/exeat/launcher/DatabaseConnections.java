package org.exeat.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The connections that the running program keeps to its database. */
public final class DatabaseConnections {

    private static final int ENDED_ALREADY = 1094;
    private static final String IDLE = "select id from information_schema.processlist where command = 'Sleep'"
            + " and user = substring_index(user(), '@', 1) and id <> connection_id()";

    private DatabaseConnections() {
    }

    /** The database hangs up on all that wait to be used. */
    public static void lose() throws SQLException {
        try (Connection own = Running.exeat().application()) {
            lose(own);
        }
    }

    /** The same over that connection, which is the application's too. */
    static void lose(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            for (long connection : idle(statement)) {
                kill(statement, connection);
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

    /** Hangs up on that one, if it is still there. */
    static void kill(Statement statement, long connection) throws SQLException {
        try {
            statement.execute("kill connection " + connection);
        } catch (SQLException failed) {
            if (failed.getErrorCode() != ENDED_ALREADY) {
                throw failed;
            }
        }
    }
}
