package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever process is killed, the next start works by itself and what was acknowledged is there.
 *
 * <p>One data folder and one test, because each start of the whole program takes many seconds: the start that mends
 * one death is the one that the next death strikes.
 */
class SurvivalIT {

    private final Path home = Folders.fresh(Launched.target().resolve("survival-home"));
    private final Map<String, String> ports = Map.of("EXEAT_PORT", Integer.toString(Ports.any()),
            "EXEAT_INTERNAL_PORT", Integer.toString(Ports.any()));
    private Launched launched;
    private int acknowledged;

    @AfterEach
    void leaveNothingBehind() {
        started().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Timeout(1200)
    void theNextStartWorksAfterAnyProcessIsKilledAndNothingAcknowledgedIsLost() throws Exception {
        launch();
        table();
        acknowledge();
        launched.kill();

        relaunch();
        acknowledge();
        part("mariadbd").destroyForcibly();
        assertEndsNaming("database");

        relaunch();
        acknowledge();
        part("ws-server.jar").destroyForcibly();
        assertEndsNaming("server");

        relaunch();
        launched.interrupt();
        launched.saidToTheEnd();
        assertNothingLeft("after Ctrl-C");

        aDatabaseThatOutlivedItsLauncherIsReplaced();
    }

    /** Where the system cannot tell a child of its parent's death, mariadbd lives on; so it does in this process. */
    private void aDatabaseThatOutlivedItsLauncherIsReplaced() throws SQLException {
        try (Home held = Home.open(Map.of("EXEAT_HOME", home.toString()))) {
            new EmbeddedDatabase(held, line -> { }).start();
            acknowledge();
            long first = part("mariadbd").pid();

            EmbeddedDatabase second = new EmbeddedDatabase(held, line -> { });
            second.start();

            assertTrue(first != second.process().pid(), "the same mariadbd as before");
            assertAcknowledged();
            second.stop();
        }
        assertNothingLeft("at the end");
    }

    private void launch() throws IOException {
        launched = Launched.in(home, ports);
        assertTrue(launched.says("Exeat is ready at http://localhost:" + ports.get("EXEAT_PORT")),
                () -> String.join("\n", launched.said()));
    }

    private void relaunch() throws IOException, SQLException {
        launch();
        assertAcknowledged();
    }

    private void assertNothingLeft(String when) {
        assertEquals(List.of(), started().stream().map(SurvivalIT::commandLine).toList(), "left " + when);
    }

    private void assertEndsNaming(String part) throws Exception {
        List<String> said = launched.saidToTheEnd();

        assertTrue(said.stream().anyMatch(line -> line.contains("The " + part + " has ended.")),
                () -> String.join("\n", said));
        assertTrue(said.stream().noneMatch(line -> line.startsWith("\tat ")), () -> String.join("\n", said));
        assertEquals(1, launched.exitCode());
        assertNothingLeft("without the " + part);
    }

    private void table() throws SQLException {
        Database database = database();
        try (Connection owner = database.connect(database.owner()); Statement statement = owner.createStatement()) {
            statement.execute("create table acknowledged (number int not null primary key)");
            statement.execute("grant select, insert on acknowledged to " + database.application() + "@'127.0.0.1'");
        }
    }

    private void acknowledge() throws SQLException {
        try (Connection application = database().connect(database().application());
                Statement statement = application.createStatement()) {
            statement.execute("insert into acknowledged values (" + ++acknowledged + ")");
        }
    }

    private void assertAcknowledged() throws SQLException {
        try (Connection application = database().connect(database().application());
                Statement statement = application.createStatement();
                var rows = statement.executeQuery("select count(*) from acknowledged")) {
            rows.next();
            assertEquals(acknowledged, rows.getInt(1));
        }
    }

    private Database database() {
        Secrets secrets = new Secrets(home.resolve("secrets/launcher.properties"));
        return new Database("jdbc:mariadb://127.0.0.1:" + secrets.find("mariadb.port").orElseThrow() + "/exeat",
                new Database.User("exeat_owner", secrets.password("mariadb.owner")),
                new Database.User("exeat_app", secrets.password("mariadb.application")));
    }

    private ProcessHandle part(String name) {
        return started().stream().filter(process -> commandLine(process).contains(name)).findFirst().orElseThrow();
    }

    /** The living processes whose command line names the data folder: mariadbd and the server. */
    private List<ProcessHandle> started() {
        return ProcessHandle.allProcesses().filter(process -> commandLine(process).contains(home.toString())).toList();
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
