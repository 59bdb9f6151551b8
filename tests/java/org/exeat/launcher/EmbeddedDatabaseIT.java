package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private final Running running = Running.exeat();

    @Test
    void grantsAreSwitchedOn() throws SQLException {
        try (Connection owner = running.owner()) {
            assertEquals("OFF", one(owner, "show variables like 'skip_grant_tables'", 2));
        }
    }

    @Test
    void itKeepsItsRowsInAShareOfTheMachinesMemory() throws SQLException {
        try (Connection owner = running.owner()) {
            assertEquals(DatabaseMemory.here().megabytes(),
                    Long.parseLong(one(owner, "select @@global.innodb_buffer_pool_size", 1)) >> 20);
        }
    }

    @Test
    void aStrangerIsRefused() {
        for (String name : List.of("stranger", "root", "")) {
            assertThrows(SQLException.class, () -> running.database().greet(new Database.User(name, "")).close(), name);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        String name = running.database().application().name();
        assertThrows(SQLException.class,
                () -> running.database().greet(new Database.User(name, "not the password")).close());
    }

    @Test
    void onlyTheLoopbackAddressIsListenedOn() throws Exception {
        int port = Integer.parseInt(running.database().url().replaceAll("^.*:(\\d+)/.*$", "$1"));
        assertTrue(answers(InetAddress.getLoopbackAddress(), port));
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertFalse(answers(address, port), address.getHostAddress());
                }
            }
        }
        assertFalse(answers(InetAddress.getByName("127.0.0.2"), port), "a second loopback address");
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void welshLettersAndJoinedPicturesSurvive() throws SQLException {
        String text = "Dŵr, tŷ, 👩‍🏫";
        try (Connection owner = running.owner(); Statement statement = owner.createStatement()) {
            statement.execute("create temporary table note (text varchar(40))");
            statement.execute("insert into note values ('" + text + "')");
            assertEquals(text, one(owner, "select text from note", 1));
        }
    }

    @Test
    void theApplicationCannotChangeTheShapeOfTheTables() throws SQLException {
        try (Connection application = running.application(); Statement statement = application.createStatement()) {
            for (String forbidden : List.of("create table extra (id int)", "drop table school",
                    "delete from school", "alter table school add extra int", "select * from mysql.global_priv")) {
                assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
            }
        }
    }

    @Test
    void passwordsLieInFilesThatOnlyTheirOwnerReads() throws IOException {
        for (String file : List.of("secrets/launcher.properties", "mariadb/users.sql",
                "liberty/usr/servers/exeat/configDropins/defaults/exeat.xml")) {
            Path path = running.home().resolve(file);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), file);
        }
    }

    private static String one(Connection connection, String question, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertTrue(answer.next(), question);
            return answer.getString(column);
        }
    }
}
