package org.exeat.exceptions;

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
import org.exeat.policy.ClauseId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Occasion;
import org.exeat.policy.exceptions.StaffRules;
import org.exeat.policy.exceptions.Terms;
import org.exeat.schools.ShippedPacks;
import org.exeat.web.StaffMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderPostTest {

    private static final SchoolId SCHOOL = StaffMailbox.SCHOOL;

    private final LettersInMemory letters = new LettersInMemory();
    private final StaffMailbox box = new StaffMailbox();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private boolean dealtWith;

    @BeforeEach
    void aLetterIsWritten() {
        post().write(request(), Set.of(new AccountId(new UUID(3, 4))), Occasion.DECISION_DUE);
    }

    @AfterEach
    void stop() {
        box.close();
    }

    private static ExceptionEntity request() {
        var edition = ShippedPacks.read("larkmead").edition();
        var day = LocalDate.of(2026, 11, 24);
        var way = new StaffRules(edition).way(new ClauseId("2b"), day).orElseThrow();
        var request = ExceptionEntity.draft(new UUID(5, 6), SCHOOL, new AccountId(new UUID(3, 4)), Instant.EPOCH);
        request.phrase(Footing.of(way), new Plea("What", "Why", "Mabel Thorn", false, new Terms(Set.of(), Set.of(),
                Optional.empty(), day, Optional.empty())), null);
        request.ask(Footing.of(way), 57, Instant.EPOCH, day);
        return request;
    }

    /** As a node does that has just started: it knows nothing but what the database keeps. */
    private ReminderPost post() {
        return new ReminderPost(letters, new ReminderList(null, null, null) {
            @Override
            public Optional<ExceptionEntity> stillOf(SchoolId school, ReminderLetter letter) {
                return Optional.of(request()).filter(one -> !dealtWith);
            }
        }, box.mail(), new Ids(() -> now), () -> now);
    }

    private LetterState after(Duration time) {
        now = now.plus(time);
        post().send(SCHOOL);
        return letters.state();
    }

    @Test
    void oneThatFailedIsSentAgainByAnotherNodeAndOnce() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        box.begin();

        assertEquals(LetterState.WAITS, after(Duration.ofSeconds(59)));
        assertEquals(LetterState.SENT, after(Duration.ofSeconds(1)));
        assertEquals(LetterState.SENT, after(Duration.ofHours(5)));
        assertEquals(List.of(StaffMailbox.letter("EXCEPTION_REMINDER", "E-0057",
                "exceptions/request?id=" + new UUID(5, 6))), box.letters());
    }

    @Test
    void afterFiveTriesItIsGivenUp() {
        for (Duration pause : new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10),
            Duration.ofHours(1)}) {
            assertEquals(LetterState.WAITS, after(pause));
        }
        assertEquals(LetterState.GIVEN_UP, after(Duration.ofHours(12)));
        box.begin();

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofHours(5)));
        assertEquals(5, letters.tried());
        assertEquals(List.of(), box.letters());
    }

    @Test
    void afterADayItIsGivenUp() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofDays(1)));
        assertEquals(2, letters.tried());
    }

    @Test
    void whatWasDealtWithIsNotRemindedOf() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        box.begin();
        dealtWith = true;

        assertEquals(LetterState.MOOT, after(Duration.ofMinutes(1)));
        assertEquals(List.of(), box.letters());
    }

    @Test
    void oneThatMayHaveBeenSentIsNotSentTwice() {
        box.begin();
        letters.waiting(SCHOOL, now).forEach(one -> letters.take(SCHOOL, one.id(), now));

        assertEquals(LetterState.SENDING, after(Duration.ofHours(1)));
        assertEquals(List.of(), box.letters());
    }
}
