package org.exeat.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The database takes no further connection until this is closed, and the running program has none that is idle. */
public final class FullDatabase implements AutoCloseable {

    private static final int TOO_MANY_CONNECTIONS = 1040;
    private static final int MOST = 1_000;

    private final Connection own;
    private final Deque<Connection> taken = new ArrayDeque<>();

    public FullDatabase() throws SQLException {
        own = Running.exeat().application();
        try {
            fill();
        } catch (SQLException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Takes the program's idle connections and every free place; again, if it got one back in between. */
    public void fill() throws SQLException {
        DatabaseConnections.lose(own);
        try {
            while (taken.size() < MOST) {
                taken.push(Running.exeat().owner());
            }
            throw new IllegalStateException("The database takes more connections than this opens: " + MOST);
        } catch (SQLException full) {
            if (full.getErrorCode() != TOO_MANY_CONNECTIONS) {
                throw full;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        while (!taken.isEmpty()) {
            taken.pop().close();
        }
        own.close();
    }
}
