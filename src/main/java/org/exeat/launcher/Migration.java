package org.exeat.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to the state this program needs, as the owner, and never back. */
final class Migration {

    private final Flyway flyway;

    Migration(Database database) {
        flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database.url(), database.owner().name(), database.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", account(database)))
                .connectRetries(1)
                // Each part of the program has numbers of its own, so one that comes later may have a lower number.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
    }

    /** The application's user as the database knows it, host part included: grants need exactly that. */
    private static String account(Database database) {
        try (Connection application = database.greet(database.application());
                Statement statement = application.createStatement();
                ResultSet answer = statement.executeQuery("select current_user()")) {
            answer.next();
            String[] parts = answer.getString(1).split("@", 2);
            return "'" + parts[0] + "'@'" + parts[1] + "'";
        } catch (SQLException refused) {
            throw new StartProblem("The database refuses " + database.application() + ".", "Check its password.");
        }
    }

    /** Returns how many steps were taken. */
    int run() {
        refuseNewer();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new StartProblem("The database could not be brought up to date: "
                    + failed.getMessage().lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given"),
                    "Nothing was started; restore the last backup or ask for help with this line.");
        }
    }

    private void refuseNewer() {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().isResolved() || applied.getVersion() == null) {
                continue;
            }
            throw new StartProblem("The database is at step " + applied.getVersion()
                    + ", which this program does not know: it was used by a newer Exeat.",
                    "Start that newer version, or restore a backup made with this one.");
        }
    }
}
