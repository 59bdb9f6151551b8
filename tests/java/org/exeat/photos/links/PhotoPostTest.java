package org.exeat.photos.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.exeat.people.Parents;
import org.exeat.photos.safeguarding.NoContact;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.platform.Mail;
import org.exeat.platform.MailTo;
import org.exeat.platform.SmtpScript;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters to parents go out once, and whom the safeguarding lead marked gets none, which nobody can tell. */
class PhotoPostTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));
    private static final PersonId PARENT = new PersonId(new UUID(3, 4));
    private static final PersonId OTHER = new PersonId(new UUID(5, 6));

    private final LettersInMemory letters = new LettersInMemory();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private SmtpScript smtp;
    private String address = "linnet@home.example";
    private Set<PersonId> marked = Set.of();
    private boolean pointless;
    private boolean addressed = true;

    @BeforeEach
    void start() throws IOException {
        smtp = new SmtpScript();
    }

    @AfterEach
    void stop() {
        smtp.close();
    }

    /** As a node has it that has just started: it knows nothing but what the database keeps. */
    private PhotoPost post() {
        return new PhotoPost(letters, new PhotoMail(MailTo.port(smtp.port()), roster(), marks(), texts(), clock()),
            new Ids(() -> now), () -> now);
    }

    private Parents roster() {
        return new Parents(null) {
            @Override
            public Optional<Parent> find(SchoolId school, PersonId parent, LocalDate day) {
                return Optional.of(new Parent(parent, "Linnet Quince", true, Optional.ofNullable(address), List.of()));
            }
        };
    }

    private NoContact marks() {
        return new NoContact(null) {
            @Override
            public Set<PersonId> among(SchoolId school, Collection<PersonId> people) {
                return marked;
            }
        };
    }

    private PhotoLetterText texts() {
        return new PhotoLetterText(null, null, null, null) {
            @Override
            boolean ready(PhotoLetter letter) {
                return addressed;
            }

            @Override
            Optional<Mail.Letter> of(PhotoLetter letter, Parents.Parent to) {
                return pointless ? Optional.empty() : Optional.of(new Mail.Letter(address, "Pictures", "Said"));
            }
        };
    }

    private static SchoolClock clock() {
        return new SchoolClock(null, null) {
            @Override
            public LocalDate today(SchoolId school) {
                return LocalDate.EPOCH;
            }
        };
    }

    private LetterState after(Duration time) {
        now = now.plus(time);
        post().send(SCHOOL);
        return letters.stand().get(0);
    }

    private void write(PersonId... people) {
        post().tell(SCHOOL, PhotoLetter.Kind.NOTICE, Set.of(people), now);
    }

    @Test
    void oneIsSentOnceWhicheverNodeLooksAgain() {
        write(PARENT);
        Instant late = now.plus(Duration.ofHours(3));
        assertEquals(LetterState.SENT, after(Duration.ofHours(3)));
        assertEquals(LetterState.SENT, after(Duration.ofHours(1)));
        assertEquals("1 " + List.of(late), smtp.letters().size() + " " + letters.taken());
    }

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({"linnet@home.example, SENT, 1", "nobody@home.example, GIVEN_UP, 0", "later@home.example, WAITS, 0",
        ", GIVEN_UP, 0"})
    void whoeverIsMarkedLooksLikeAnybodyElseAndGetsNothing(String to, LetterState state, int arrived) {
        address = to;
        write(PARENT);
        assertEquals(state, after(Duration.ZERO));
        assertEquals(arrived, smtp.letters().size());

        marked = Set.of(OTHER, PARENT);
        write(OTHER);
        after(Duration.ZERO);
        assertEquals(List.of(state, state), letters.stand());
        assertEquals(arrived, smtp.letters().size());
    }

    @Test
    void oneWhoIsMarkedBeforeItIsSentGetsNothing() {
        write(PARENT);
        marked = Set.of(PARENT);
        assertEquals(LetterState.SENT, after(Duration.ZERO));
        assertEquals(List.of(), smtp.letters());
    }

    @Test
    void whileTheServerIsAwayTheMarkedWaitAndAreGivenUpLikeAllOthers() {
        smtp.close();
        marked = Set.of(PARENT);
        write(PARENT);
        for (Duration pause : new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10),
            Duration.ofHours(1)}) {
            assertEquals(LetterState.WAITS, after(pause));
        }

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofHours(12)));
        assertEquals(5, letters.tried());
    }

    @Test
    void aServerThatFailedTenTimesIsNotAskedAgainInTheSameRound() {
        address = "later@home.example";
        IntStream.range(0, 12).forEach(who -> write(new PersonId(new UUID(9, who))));

        after(Duration.ZERO);

        assertEquals(10, letters.tried());
    }

    @Test
    void oneThatMayHaveBeenSentIsNotSentTwice() {
        write(PARENT);
        letters.waiting(SCHOOL, now).forEach(one -> letters.take(SCHOOL, one.id(), now));

        assertEquals(LetterState.SENDING, after(Duration.ofHours(1)));
        assertEquals(List.of(), smtp.letters());
    }

    @Test
    void aLinkWaitsWhileNobodyHasSaidWhereThisProgramIsReached() {
        addressed = false;
        write(PARENT);
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        assertEquals(List.of(), smtp.told());
    }

    @Test
    void whatHasNoPointAnyMoreIsNotSent() {
        write(PARENT);
        pointless = true;
        assertEquals(LetterState.MOOT, after(Duration.ZERO));
        assertEquals(List.of(), smtp.letters());
    }
}
