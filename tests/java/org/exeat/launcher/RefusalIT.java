package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Exeat refuses to start on: always one line with the reason and the mend, and the exit code 1. */
@Timeout(120)
class RefusalIT {

    private final Running running = Running.exeat();
    private final Path home = Folders.fresh(Launched.target().resolve("refused-home"));

    @Test
    void aSecondStartFromTheSameFolderIsRefused() throws Exception {
        assertRefused(running.home(), Map.of(), "already running from " + running.home(), "EXEAT_HOME");
    }

    @Test
    void aBusyPortIsRefused() throws Exception {
        int busy = running.address().getPort();
        assertRefused(home, Map.of("EXEAT_PORT", Integer.toString(busy)), "Port " + busy + " is taken",
                "set EXEAT_PORT to a free port");
    }

    @Test
    void aBusyInternalPortIsRefused() throws Exception {
        int busy = running.internal().getPort();
        assertRefused(home, ports(Map.of("EXEAT_INTERNAL_PORT", Integer.toString(busy))),
                "Port " + busy + " is taken", "set EXEAT_INTERNAL_PORT to a free port");
    }

    @Test
    void aPortThatIsNoNumberIsRefused() throws Exception {
        assertRefused(home, Map.of("EXEAT_PORT", "http"), "EXEAT_PORT is not a port number", "Set it to a number");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefused() throws Exception {
        String nowhere = "jdbc:mariadb://127.0.0.1:" + Ports.any() + "/exeat";
        assertRefused(home, database(Map.of("EXEAT_DB_URL", nowhere)), "cannot be reached", "correct EXEAT_DB_URL");
    }

    @Test
    void aWrongPasswordOfTheOwnerIsRefused() throws Exception {
        assertRefused(home, database(Map.of("EXEAT_DB_OWNER_PASSWORD", "wrong")),
                "refuses the user " + running.database().owner(), "Check the user's name, password");
    }

    @Test
    void aWrongPasswordOfTheApplicationIsRefused() throws Exception {
        assertRefused(home, database(Map.of("EXEAT_DB_PASSWORD", "wrong")),
                "refuses the user " + running.database().application(), "Check the user's name, password");
    }

    @Test
    void aDatabaseWithoutItsOwnerIsRefused() throws Exception {
        assertRefused(home, database(Map.of("EXEAT_DB_OWNER", "")), "EXEAT_DB_OWNER is not", "Set EXEAT_DB_OWNER");
    }

    @Test
    void aDatabaseOfAnotherCharacterSetIsRefused() throws Exception {
        owner("alter database exeat character set latin1");
        try {
            assertRefused(home, database(Map.of()), "\"latin1\" where Exeat needs \"utf8mb4\"",
                    "CHARACTER SET utf8mb4");
        } finally {
            owner("alter database exeat character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        }
    }

    @Test
    void aDatabaseThatANewerExeatHasUsedIsRefused() throws Exception {
        owner("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, "
                + "execution_time, success) values (9999, '999', 'later', 'SQL', 'V999__later.sql', 'later', 1, 1)");
        try {
            assertRefused(home, database(Map.of()), "The database is at step 999", "Start that newer version");
        } finally {
            owner("delete from flyway_schema_history where installed_rank = 9999");
        }
    }

    private static void assertRefused(Path home, Map<String, String> settings, String reason, String mend)
            throws IOException, InterruptedException {
        try (Launched launched = Launched.in(home, settings)) {
            List<String> said = launched.saidToTheEnd();

            assertEquals(1, said.size(), () -> String.join("\n", said));
            assertTrue(said.get(0).contains(reason), said.get(0));
            assertTrue(said.get(0).contains(mend), said.get(0));
            assertEquals(1, launched.exitCode());
        }
    }

    /** The settings for the database of the running program, but for those given. */
    private Map<String, String> database(Map<String, String> others) {
        Database database = running.database();
        Map<String, String> settings = new HashMap<>(ports(Map.of("EXEAT_DB_URL", database.url(),
                "EXEAT_DB_OWNER", database.owner().name(), "EXEAT_DB_OWNER_PASSWORD", database.owner().password(),
                "EXEAT_DB_USER", database.application().name(),
                "EXEAT_DB_PASSWORD", database.application().password())));
        settings.putAll(others);
        return settings;
    }

    private static Map<String, String> ports(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("EXEAT_PORT", Integer.toString(Ports.any()));
        settings.putIfAbsent("EXEAT_INTERNAL_PORT", Integer.toString(Ports.any()));
        return settings;
    }

    private void owner(String change) throws SQLException {
        try (Connection owner = running.owner(); Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
    }
}
