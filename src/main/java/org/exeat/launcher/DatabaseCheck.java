package org.exeat.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Refuses a database that could lose or bend what schools entrust to it: too old, another character set, lenient
 * about values, another time zone, or acknowledging before its log is on disk.
 */
final class DatabaseCheck {

    private static final int[] OLDEST = {10, 11, 5};

    private final Database database;

    DatabaseCheck(Database database) {
        this.database = database;
    }

    void run() {
        try (Connection owner = database.connect(database.owner())) {
            version(owner.getMetaData().getDatabaseProductVersion());
            expect(owner, "select @@character_set_database", "utf8mb4",
                    "Create the schema with CHARACTER SET utf8mb4.");
            expect(owner, "select if(find_in_set('STRICT_TRANS_TABLES', @@sql_mode), 'strict', 'lenient')", "strict",
                    "Add STRICT_TRANS_TABLES to its sql_mode.");
            expect(owner, "select timestampdiff(second, utc_timestamp(), now())", "0",
                    "Set its default_time_zone to +00:00.");
            expect(owner, "select @@global.innodb_flush_log_at_trx_commit", "1",
                    "Set innodb_flush_log_at_trx_commit=1, or an acknowledged report could be lost.");
        } catch (SQLException refused) {
            throw problem(refused, database.owner());
        }
        try (Connection application = database.greet(database.application())) {
            application.isValid(1);
        } catch (SQLException refused) {
            throw problem(refused, database.application());
        }
    }

    private StartProblem problem(SQLException refused, Database.User user) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return new StartProblem("The database at " + database.url() + " refuses the user " + user.name() + ".",
                    "Check the user's name, password and rights.");
        }
        return new StartProblem("The database at " + database.url() + " cannot be reached ("
                + firstLine(refused.getMessage()) + ").", "Start it, or correct EXEAT_DB_URL.");
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("no reason given");
    }

    private static void version(String product) {
        String[] parts = product.toLowerCase(Locale.ROOT).replaceFirst("^5\\.5\\.5-", "").split("[.-]");
        if (!product.toLowerCase(Locale.ROOT).contains("mariadb") || older(parts)) {
            throw new StartProblem("The database is " + product + "; Exeat needs MariaDB 10.11.5 or newer.",
                    "Upgrade it, or unset EXEAT_DB_URL to use the one Exeat brings.");
        }
    }

    private static boolean older(String[] parts) {
        for (int i = 0; i < OLDEST.length; i++) {
            int part = Integer.parseInt(parts[i]);
            if (part != OLDEST[i]) {
                return part < OLDEST[i];
            }
        }
        return false;
    }

    private static void expect(Connection owner, String question, String wanted, String mend) throws SQLException {
        try (Statement statement = owner.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            if (!wanted.equals(answer.getString(1))) {
                throw new StartProblem("The database answers \"" + answer.getString(1) + "\" where Exeat needs \""
                        + wanted + "\" (" + question + ").", mend);
            }
        }
    }
}
