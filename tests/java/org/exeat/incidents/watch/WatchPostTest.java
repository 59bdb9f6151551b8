package org.exeat.incidents.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters reach a real mail server, once, and say nothing but where to look. */
class WatchPostTest {

    private static final SchoolId SCHOOL = StaffMailbox.SCHOOL;
    private static final AccountId TO = new AccountId(new UUID(3, 4));

    private final WatchLettersInMemory letters = new WatchLettersInMemory();
    private final StaffMailbox box = new StaffMailbox();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private boolean dealtWith;

    @BeforeEach
    void aLetterIsWritten() {
        post().write(SCHOOL, late(), Set.of(TO));
    }

    @AfterEach
    void stop() {
        box.close();
    }

    private static Overdue late() {
        return new Overdue(Matter.REPORT_LATE, new UUID(5, 6), new Overdue.Place("R-0057", new UUID(5, 6),
                Optional.empty()), LocalDate.of(2026, 11, 24), false, Set.of(TO), Set.of());
    }

    /** As a node does that has just started: it knows nothing but what the database keeps. */
    private WatchPost post() {
        return new WatchPost(letters, new WatchList(null, null, null, null) {
            @Override
            Optional<Overdue> stillOf(SchoolId school, WatchLetter letter) {
                return Optional.of(late()).filter(one -> !dealtWith);
            }
        }, box.mail(), new Ids(() -> now), () -> now);
    }

    private LetterState after(Duration time) {
        now = now.plus(time);
        post().send(SCHOOL);
        return letters.state();
    }

    @Test
    void oneThatFailedIsSentAgainOnceAndSaysOnlyWhereToLook() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        box.begin();

        assertEquals(LetterState.WAITS, after(Duration.ofSeconds(59)));
        assertEquals(LetterState.SENT, after(Duration.ofSeconds(1)));
        assertEquals(LetterState.SENT, after(Duration.ofHours(5)));

        assertEquals(List.of(StaffMailbox.letter("INCIDENT_REMINDER", "R-0057", "triage/report?id=" + new UUID(5, 6))),
                box.letters());
    }

    @Test
    void afterADayItIsGivenUp() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofDays(1)));
    }

    @Test
    void whatWasDealtWithOrMayNoLongerBeSeenIsNotWrittenOf() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        box.begin();
        dealtWith = true;

        assertEquals(LetterState.MOOT, after(Duration.ofMinutes(1)));
        assertEquals(List.of(), box.letters());
    }
}
