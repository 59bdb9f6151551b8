package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.PausedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A filter goes on being answered while the database stands still; what a teacher opened is honoured for seconds. */
class DatabaseAwayIT {

    private static final String LET_IN = "ALLOW 1b";
    private static final String NOT_YET = "REFUSE 1b";
    /** The lease of five seconds, less the time since the last poll and the second in which this test is slow. */
    private static final Duration AT_LEAST = Duration.ofSeconds(3);
    private static final Duration AT_MOST = Duration.ofSeconds(7);

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi rowan = AccessApi.as("rowan.ashgrove", "larkmead");
    private Browser filter;

    @BeforeEach
    void aFilterAsksWhileALessonIsOpen() {
        rowan.start();
        rowan.closeAll();
        var by = SchoolRows.person(SchoolRows.school(), Role.ADMINISTRATOR);
        filter = Browser.program(SchoolRows.credential(new SchoolRows.Made(tansy.school(), "larkmead"), by));
        AccessApi.id(tansy.open(tansy.lesson(), "youtube"));
        assertEquals(LET_IN, DemoTime.await(LET_IN, () -> decision("09a1")));
    }

    @AfterEach
    void nothingStaysOpen() {
        rowan.closeAll();
    }

    private String decision(String pupil) {
        JsonObjectBuilder question = Decisions.question(pupil, "platform", "youtube");
        return Decisions.brief(filter.ask("/evaluation", question.build()).json());
    }

    private static Duration since(Instant moment) {
        return Duration.between(moment, Instant.now());
    }

    @Test
    @Timeout(20)
    void answersGoOnFromMemoryAndWhatIsOpenLapsesWithItsLease() {
        try (var paused = new PausedDatabase()) {
            Instant away = Instant.now();
            assertEquals(LET_IN, decision("09a1"));
            assertEquals("REFUSE 1a", decision("04a1"));

            assertEquals(NOT_YET, DemoTime.await(NOT_YET, () -> decision("09a1")));
            Duration honoured = since(away);
            assertTrue(honoured.compareTo(AT_LEAST) > 0 && honoured.compareTo(AT_MOST) < 0, honoured.toString());
            assertEquals("REFUSE 1a", decision("04a1"));
            assertEquals("NEEDS_INFORMATION 1c", decision("12a1"));
        }

        assertEquals(LET_IN, DemoTime.await(LET_IN, () -> decision("09a1")));
    }

    /** Nobody asked after the change, so answers were never made anew: one tries to, the others have the old ones. */
    @Test
    @Timeout(30)
    void answersGoOnAlsoWhenSomethingChangedJustBefore() {
        DemoTime.announce(tansy.school(), "people");

        List<CompletableFuture<String>> asked = new ArrayList<>();
        try (var paused = new PausedDatabase()) {
            Stream.generate(() -> CompletableFuture.supplyAsync(() -> decision("04a1"))).limit(3)
                    .forEach(asked::add);
            assertEquals("2 of 3", DemoTime.await("2 of 3",
                    () -> asked.stream().filter(CompletableFuture::isDone).count() + " of 3"));
        }
        asked.forEach(each -> assertEquals("REFUSE 1a", each.join()));
    }
}
