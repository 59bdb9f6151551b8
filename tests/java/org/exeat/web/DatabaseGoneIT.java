package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.FullDatabase;
import org.exeat.launcher.WaitingReads;
import org.exeat.platform.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database takes no connection, or hangs up: who calls cannot be asked, and nobody is told that they may not. */
@Timeout(120)
class DatabaseGoneIT {

    private static final String AWAY = "503 DATABASE_AWAY";
    private static final String FINE = "200 ";
    private static final String UNKNOWN = "401 SIGNED_OUT";
    private static final JsonObject REPORT = Json.createObjectBuilder().add("what", "They post pictures of my friend.")
            .add("danger", "NO").add("imagery", "NO").add("staffInvolved", "NO").build();

    private final SchoolRows.Made school = SchoolRows.school();
    private final String queue = "/schools/" + school.id() + "/triage-queue";
    private final Browser lead = SchoolRows.signedIn(SchoolRows.person(school, Role.DSL));
    private final Browser stranger = Browser.program("no-such-secret");

    private static String brief(Browser.Answer answer) {
        return answer.status() + " " + answer.code();
    }

    /** The program may be given a connection in between, and then answers as ever; any other answer is wrong. */
    private static String away(FullDatabase full, String asEver, Supplier<Browser.Answer> question) {
        return DemoTime.await(AWAY, () -> {
            try {
                full.fill();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            String answer = brief(question.get());
            assertTrue(List.of(AWAY, asEver).contains(answer), answer);
            return answer;
        });
    }

    private static void backAgain(String asEver, Supplier<Browser.Answer> question) {
        assertEquals(asEver, DemoTime.await(asEver, () -> brief(question.get())));
    }

    @Test
    void whoeverIsSignedInIsAskedToComeAgainAndIsStillSignedInThen() throws SQLException {
        try (var full = new FullDatabase()) {
            assertEquals(AWAY, away(full, FINE, () -> lead.get(queue)));
            assertEquals(AWAY, away(full, FINE, () -> lead.get("/session")));
        }

        backAgain(FINE, () -> lead.get(queue));
    }

    @Test
    void whoeverShowsAWrongSecretIsNotLetInMeanwhile() throws SQLException {
        try (var full = new FullDatabase()) {
            assertEquals(AWAY, away(full, UNKNOWN, () -> stranger.get(queue)));
            assertEquals(AWAY, away(full, UNKNOWN, () -> stranger.ask("/evaluation", REPORT)));
        }

        backAgain(UNKNOWN, () -> stranger.get(queue));
    }

    @Test
    void whatWasSentMeanwhileIsTakenWhenItComesAgain() throws SQLException {
        lead.with("Idempotency-Key", UUID.randomUUID().toString());
        Supplier<Browser.Answer> report = () -> lead.post("/schools/" + school.id() + "/open-reports", REPORT);
        try (var full = new FullDatabase()) {
            assertEquals(AWAY, away(full, "201 ", report));
        }

        backAgain("201 ", report);
    }

    /** More often than one may be wrong before having to wait. */
    @Test
    void whoeverSignsInMeanwhileIsNotTakenForOneWhoGuesses() throws SQLException {
        SchoolRows.Person head = SchoolRows.person(school, Role.HEADTEACHER);
        Supplier<Browser.Answer> right = () -> new Browser().signIn(head.email(), SchoolRows.PASSWORD, false);
        try (var full = new FullDatabase()) {
            for (int times = 0; times < 6; times++) {
                assertEquals(AWAY, away(full, "201 ", right));
            }
        }

        backAgain("201 ", right);
    }

    /**
     * The seconds matter: without {@code ReadAgainOnce} it would be read again for ten of them first. Pages of other
     * tests may still listen, and whether they may is read from the same table: only the one with the hash is ours.
     */
    @Test
    void whenTheDatabaseHangsUpInTheMiddleOfAReadTheCallerIsToldAtOnceToComeAgain() throws Exception {
        try (var reads = new WaitingReads("session")) {
            var answer = CompletableFuture.supplyAsync(() -> brief(lead.get("/session")));
            reads.lose(Sha256.hex(lead.headers().get("Cookie").split("=", 2)[1]));

            assertEquals(AWAY, answer.get(8, TimeUnit.SECONDS));
        }
    }
}
