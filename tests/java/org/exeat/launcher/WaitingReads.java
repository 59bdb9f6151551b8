package org.exeat.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Until this is closed whoever reads that table waits, and can be made to lose the connection in the middle. */
public final class WaitingReads implements AutoCloseable {

    private static final String WAITING = "select id from information_schema.processlist where command = 'Query'"
            + " and state like 'Waiting for table%' and user = substring_index(user(), '@', 1) and info like ?";
    private static final int PAUSE = 20;

    private final Connection owner;

    /** @param table its name, as it stands in a statement */
    public WaitingReads(String table) throws SQLException {
        owner = Running.exeat().owner();
        try (Statement statement = owner.createStatement()) {
            statement.execute("lock tables " + table + " write");
        } catch (SQLException failed) {
            close();
            throw failed;
        }
    }

    /** Waits until one whose statement holds these words waits, and hangs up on it. */
    public void lose(String words) throws SQLException, InterruptedException {
        try (Connection own = Running.exeat().application();
                PreparedStatement query = own.prepareStatement(WAITING); Statement statement = own.createStatement()) {
            query.setString(1, "%" + words + "%");
            ResultSet waiting = query.executeQuery();
            while (!waiting.next()) {
                Thread.sleep(PAUSE);
                waiting = query.executeQuery();
            }
            DatabaseConnections.kill(statement, waiting.getLong(1));
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
