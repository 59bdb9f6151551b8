package org.exeat.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the database is, and the two users Exeat has there.
 *
 * @param url JDBC address of the schema, {@code jdbc:mariadb://host:port/name}
 * @param owner changes tables and grants; used by the launcher only
 * @param application what the server signs in as: rows only, and only as far as granted table by table
 */
record Database(String url, User owner, User application) {

    /** A user of the database, and the password. */
    record User(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The database that the environment names, if it names one: {@code EXEAT_DB_URL} and the four beside it. */
    static Optional<Database> named(Map<String, String> environment) {
        String url = environment.get("EXEAT_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Database(url,
                new User(needed(environment, "EXEAT_DB_OWNER"), needed(environment, "EXEAT_DB_OWNER_PASSWORD")),
                new User(needed(environment, "EXEAT_DB_USER"), needed(environment, "EXEAT_DB_PASSWORD"))));
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartProblem("EXEAT_DB_URL is set, but " + name + " is not.", "Set " + name + " too.");
        }
        return value;
    }

    /** A connection to the server rather than to the schema, which a new user may not see yet. */
    Connection greet(User user) throws SQLException {
        return connect(url.replaceFirst("^(jdbc:mariadb://[^/?]*)/[^?]*", "$1/"), user);
    }

    Connection connect(User user) throws SQLException {
        return connect(url, user);
    }

    private static Connection connect(String url, User user) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user.name());
        properties.setProperty("password", user.password());
        properties.setProperty("connectTimeout", "5000");
        return DriverManager.getConnection(url, properties);
    }
}
