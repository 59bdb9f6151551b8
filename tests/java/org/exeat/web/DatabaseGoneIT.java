package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.FullDatabase;
import org.exeat.launcher.WaitingReads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database takes no connection, or hangs up: who calls cannot be asked, and nobody is told that they may not. */
class DatabaseGoneIT {

    private static final String AWAY = "503 DATABASE_AWAY";
    private static final String WRONG = "no-such-secret";

    private final SchoolRows.Made school = SchoolRows.school();
    private final String queue = "/schools/" + school.id() + "/triage-queue";
    private final Browser lead = SchoolRows.signedIn(SchoolRows.person(school, Role.DSL));

    private static String brief(Browser.Answer answer) {
        return answer.status() + " " + answer.code();
    }

    /** Asks again with the database filled again, for the program may have been given a connection in between. */
    private static String away(FullDatabase full, Supplier<Browser.Answer> question) {
        return DemoTime.await(AWAY, () -> {
            try {
                full.fill();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return brief(question.get());
        });
    }

    @Test
    @Timeout(120)
    void whoeverIsSignedInIsAskedToComeAgainAndIsStillSignedInThen() throws SQLException {
        try (var full = new FullDatabase()) {
            assertEquals(AWAY, away(full, () -> lead.get(queue)));
            assertEquals(AWAY, away(full, () -> lead.get("/session")));
        }

        assertEquals("200 ", DemoTime.await("200 ", () -> brief(lead.get(queue))));
    }

    @Test
    @Timeout(60)
    void whoeverShowsAWrongSecretIsNotLetInMeanwhile() throws SQLException {
        try (var full = new FullDatabase()) {
            assertEquals(AWAY, away(full, () -> Browser.program(WRONG).get(queue)));
        }

        assertEquals("401 SIGNED_OUT",
                DemoTime.await("401 SIGNED_OUT", () -> brief(Browser.program(WRONG).get(queue))));
    }

    /** The seconds matter: without {@code ReadAgainOnce} it would be read again for ten of them first. */
    @Test
    @Timeout(8)
    void whenTheDatabaseHangsUpInTheMiddleOfAReadTheCallerIsToldAtOnceToComeAgain() throws Exception {
        try (var reads = new WaitingReads("session")) {
            var answer = CompletableFuture.supplyAsync(() -> brief(lead.get("/session")));
            reads.lose();

            assertEquals(AWAY, answer.join());
        }
    }
}
