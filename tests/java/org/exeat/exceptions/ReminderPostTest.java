package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Occasion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderPostTest {

    private final LettersInMemory letters = new LettersInMemory();
    private GreenMail server;
    private int port;
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private boolean dealtWith;

    @BeforeEach
    void aLetterIsWritten() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post().write(ReminderMailTest.request(), Set.of(new AccountId(new UUID(3, 4))), Occasion.DECISION_DUE);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** As a node does that has just started: it knows nothing but what the database keeps. */
    private ReminderPost post() {
        return new ReminderPost(letters, new ReminderList(null, null, null) {
            @Override
            public Optional<ExceptionEntity> stillOf(SchoolId school, ReminderLetter letter) {
                return Optional.of(ReminderMailTest.request()).filter(one -> !dealtWith);
            }
        }, ReminderMailTest.mail(ReminderMailTest.smtp(port)), new Ids(() -> now), () -> now);
    }

    private LetterState after(Duration time) {
        now = now.plus(time);
        post().send(ReminderMailTest.SCHOOL);
        return letters.state();
    }

    @Test
    void oneThatFailedIsSentAgainByAnotherNodeAndOnce() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        server.start();

        assertEquals(LetterState.WAITS, after(Duration.ofSeconds(59)));
        assertEquals(LetterState.SENT, after(Duration.ofSeconds(1)));
        assertEquals(LetterState.SENT, after(Duration.ofHours(5)));
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void afterFiveTriesItIsGivenUp() {
        for (Duration pause : new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10),
            Duration.ofHours(1)}) {
            assertEquals(LetterState.WAITS, after(pause));
        }
        assertEquals(LetterState.GIVEN_UP, after(Duration.ofHours(4)));
        server.start();

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofHours(5)));
        assertEquals(5, letters.tried());
        assertEquals(0, server.getReceivedMessages().length);
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
        server.start();
        dealtWith = true;

        assertEquals(LetterState.MOOT, after(Duration.ofMinutes(1)));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void oneThatMayHaveBeenSentIsNotSentTwice() {
        server.start();
        letters.waiting(ReminderMailTest.SCHOOL, now).forEach(one -> letters.take(ReminderMailTest.SCHOOL, one.id()));

        assertEquals(LetterState.SENDING, after(Duration.ofHours(1)));
        assertEquals(0, server.getReceivedMessages().length);
    }
}
