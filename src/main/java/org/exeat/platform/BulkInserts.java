package org.exeat.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB, to which new rows of one kind go as one statement, up to a hundred of them. Its driver does that only for
 * statements prepared without a wish for generated keys, and the server prepares all with one. Changed rows still go
 * one by one: sent as one they would not tell which of them somebody else had changed meanwhile.
 */
public final class BulkInserts extends MariaDBPlatform {

    private static final long serialVersionUID = 1;

    /** Has rows written in batches over {@link #getConnection}. The unit's kind of batch, JDBC, would switch it off. */
    @Override
    public boolean usesNativeBatchWriting() {
        return true;
    }

    @Override
    public Connection getConnection(AbstractSession session, Connection connection) {
        return (Connection) Proxy.newProxyInstance(BulkInserts.class.getClassLoader(),
                new Class<?>[] {Connection.class}, (self, method, values) -> call(connection, method, values));
    }

    private static Object call(Connection connection, Method method, Object... values) throws Throwable {
        if (method.getName().equals("prepareStatement") && values.length == 1 && inserts((String) values[0])) {
            return connection.prepareStatement((String) values[0], Statement.NO_GENERATED_KEYS);
        }
        try {
            return method.invoke(connection, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static boolean inserts(String sql) {
        return sql.startsWith("INSERT");
    }
}
