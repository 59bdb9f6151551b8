package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exeat.audit.ChainCheck.Broken;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing here commits what it tampers with, so one trail serves all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    private static final int ENTRIES = 5;

    private final Running running = Running.exeat();
    private AuditRows rows;

    @BeforeAll
    void aSchoolWithASealedAndSignedTrail() throws Exception {
        rows = new AuditRows(new Chain(SchoolRows.school().id()));
        try (Connection application = running.application()) {
            application.setAutoCommit(false);
            for (int number = 1; number <= ENTRIES; number++) {
                rows.record(application, Instant.now(), "tested", "entry-" + number);
            }
            application.commit();
        }
        await();
    }

    private void await() throws Exception {
        for (int tries = 0; tries < 150; tries++) {
            if (log().newest(rows.chain()) == ENTRIES) {
                return;
            }
            Thread.sleep(100);
        }
        assertEquals(ENTRIES, log().newest(rows.chain()), "signed within 15 seconds");
    }

    private HeadLog log() {
        return new HeadLog(running.home().resolve("audit-heads"),
                HeadKeys.at(running.home().resolve("keys/audit.key")));
    }

    @Test
    void whatTheServerSealedAndSignedIsWhole() throws SQLException {
        try (Connection owner = running.owner()) {
            assertEquals(Optional.empty(), firstBroken(owner));
        }
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveEntriesOrSeals() throws SQLException {
        try (Connection application = running.application(); Statement statement = application.createStatement()) {
            for (String forbidden : List.of("update audit_entry set reason = 'x'", "delete from audit_entry",
                    "update audit_seal set seq = 1", "delete from audit_seal", "truncate table audit_entry",
                    "replace into audit_seal select * from audit_seal",
                    "insert into audit_entry select * from audit_entry on duplicate key update reason = 'x'")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update audit_entry set reason = 'another' where id = ENTRY      | 3 | ENTRY_CHANGED",
        "update audit_entry set at = at + interval 1 microsecond where id = ENTRY | 3 | ENTRY_CHANGED",
        "update audit_entry set details = '{}' where id = ENTRY          | 3 | ENTRY_CHANGED",
        "update audit_entry set school_id = null where id = ENTRY        | 3 | ENTRY_CHANGED",
        "delete from audit_entry where id = ENTRY                        | 3 | ENTRY_MISSING",
        "delete from audit_seal where entry_id = ENTRY                   | 3 | SEAL_MISSING",
        "update audit_seal set chain_hash = repeat('x', 32) where entry_id = ENTRY | 3 | SEAL_CHANGED",
        "delete from audit_seal where chain = CHAIN and seq > 3          | 4 | TAIL_CUT",
        "delete from audit_seal where chain = CHAIN                      | 1 | TAIL_CUT"})
    void tamperingByWhoeverOwnsTheTablesIsNamed(String tampering, long seq, Fault fault) throws SQLException {
        try (Connection owner = running.owner(); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("set foreign_key_checks = 0");
            String entry = "'" + rows.entryAt(owner, 3) + "'";
            assertTrue(statement.executeUpdate(tampering.replace("ENTRY", entry)
                    .replace("CHAIN", "'" + rows.chain().id() + "'")) > 0, tampering);

            assertEquals(Optional.of(new Broken(seq, fault)), firstBroken(owner));
            owner.rollback();
        }
    }

    @Test
    void whatTheProgramItselfRecordsIsReadBackAsItWasWritten() throws Exception {
        AuditRows accounts = new AuditRows(Chain.ACCOUNTS);
        SchoolRows.Person person = SchoolRows.person(SchoolRows.school(), Role.TEACHER);
        Browser.of(person);
        try (Connection owner = running.owner()) {
            List<Link> links = accounts.links(owner);
            for (int tries = 0; tries < 50 && links.stream().noneMatch(link -> by(link, person)); tries++) {
                Thread.sleep(100);
                links = accounts.links(owner);
            }
            assertTrue(links.stream().anyMatch(link -> by(link, person)), "the sign-in is in the trail");
            assertEquals(Optional.empty(),
                    new ChainCheck(Chain.ACCOUNTS, links.iterator(), List.of()).firstBroken());
        }
    }

    private static boolean by(Link link, SchoolRows.Person person) {
        return link.entry().content().actor().id().equals(person.id());
    }

    private Optional<Broken> firstBroken(Connection connection) throws SQLException {
        return new ChainCheck(rows.chain(), rows.links(connection).iterator(), log().heads(rows.chain()))
                .firstBroken();
    }

    @Test
    void theKeyIsItsOwnersAlone() throws Exception {
        Path key = running.home().resolve("keys/audit.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())));
    }
}
