package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMail;
import org.junit.jupiter.api.Test;

class AlertPostTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));

    private final Desk desk = new Desk();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private boolean mailIsSetUp = true;
    private boolean mailWorks;
    private Set<AccountId> noAddresses = Set.of();
    private int letters;
    private AlertPost post = node();

    /** What the database keeps of one alert: how often it was tried, until somebody was told. */
    private static final class Desk extends AlertDesk {

        private int tries;
        private boolean laid;
        private int told;
        private boolean givenUp;
        private boolean otherNodeIsFirst;

        @Override
        public List<ReportAlert> alerts(SchoolId school) {
            int before = tries;
            return laid ? List.of() : List.of(new ReportAlert() {
                @Override
                UUID id() {
                    return new UUID(5, 6);
                }

                @Override
                int tries() {
                    return before;
                }
            });
        }

        @Override
        public Optional<Set<AccountId>> take(SchoolId school, ReportAlert alert) {
            tries++;
            return Optional.of(Set.of(new AccountId(new UUID(3, 4)), new AccountId(new UUID(3, 5))))
                    .filter(people -> !otherNodeIsFirst);
        }

        @Override
        public void told(SchoolId school, ReportAlert alert, int people) {
            told = people;
            laid = true;
        }

        @Override
        public void giveUp(SchoolId school, ReportAlert alert, int tried) {
            givenUp = true;
            laid = true;
        }
    }

    /** One that has just started: it knows nothing but what the database keeps. */
    private AlertPost node() {
        return new AlertPost(desk, new StaffMail() {
            @Override
            public boolean on() {
                return mailIsSetUp;
            }

            @Override
            public Supplier<Outcome> ready(SchoolId school, AccountId to, String letter, String page, String number) {
                letters++;
                return () -> noAddresses.contains(to) ? Outcome.REFUSED : mailWorks ? Outcome.SENT : Outcome.FAILED;
            }
        }, () -> now);
    }

    private String after(Duration time) {
        now = now.plus(time);
        post.send(SCHOOL);
        return letters + " letters" + (desk.givenUp ? ", given up" : desk.laid ? ", told " + desk.told : "");
    }

    @Test
    void everybodyIsToldOnceWhereMailWorks() {
        mailWorks = true;

        assertEquals("2 letters, told 2", after(Duration.ZERO));
        assertEquals("2 letters, told 2", after(Duration.ofHours(5)));
    }

    @Test
    void aLetterThatFailedIsSentAgainAfterAMinute() {
        assertEquals("2 letters", after(Duration.ZERO));
        mailWorks = true;

        assertEquals("2 letters", after(Duration.ofSeconds(5)));
        assertEquals("2 letters", after(Duration.ofSeconds(54)));
        assertEquals("4 letters, told 2", after(Duration.ofSeconds(1)));
    }

    @Test
    void oneAddressThatIsNoneIsNoReasonToWriteToTheOthersAgain() {
        mailWorks = true;
        noAddresses = Set.of(new AccountId(new UUID(3, 5)));

        assertEquals("2 letters, told 1", after(Duration.ZERO));
    }

    @Test
    void whereNoAddressIsOneItIsTriedAgain() {
        noAddresses = Set.of(new AccountId(new UUID(3, 4)), new AccountId(new UUID(3, 5)));

        assertEquals("2 letters", after(Duration.ZERO));
        assertEquals("4 letters", after(Duration.ofMinutes(1)));
    }

    @Test
    void anotherNodeTriesAgainAfterTheSamePause() {
        after(Duration.ZERO);
        mailWorks = true;
        post = node();

        assertEquals("2 letters", after(Duration.ofMinutes(30)));
        assertEquals("4 letters, told 2", after(Duration.ofMinutes(1)));
    }

    @Test
    void whatAnotherNodeTellsIsLeftToIt() {
        desk.otherNodeIsFirst = true;

        assertEquals("0 letters", after(Duration.ZERO));
    }

    @Test
    void whereNothingCanBeSentNobodyIsSaidToHaveBeenTold() {
        mailIsSetUp = false;

        assertEquals("0 letters, given up", after(Duration.ZERO));
    }

    @Test
    void afterFiveTriesItIsGivenUp() {
        var pauses = Stream.of(Duration.ZERO, Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofHours(1));
        pauses.forEach(pause -> {
            after(pause);
            after(Duration.ofSeconds(5));
        });

        assertEquals("8 letters", after(Duration.ZERO));
        assertEquals("10 letters, given up", after(Duration.ofHours(12)));
    }

    @Test
    void whatDiedInItsLastTryIsGivenUpAndNotTriedForEver() {
        desk.tries = 5;

        assertEquals("0 letters, given up", after(Duration.ZERO));
    }

    @Test
    void whatRingsAgainWaitsForNoEarlierTry() {
        after(Duration.ZERO);
        mailWorks = true;
        desk.tries = 0;

        assertEquals("4 letters, told 2", after(Duration.ofSeconds(5)));
    }
}
