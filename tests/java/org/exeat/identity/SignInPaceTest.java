package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInPaceTest {

    private static final String OWNER = "a.jones@school.example";
    private static final String HOME = "198.51.100.7";
    private static final String SCHOOL = "203.0.113.9";

    private Instant now = Instant.parse("2026-09-08T08:50:00Z");
    private final SignInPace pace = new SignInPace(() -> now);

    @Test
    void theFirstFourTriesAreFree() {
        for (int tried = 0; tried < 4; tried++) {
            assertEquals(Duration.ZERO, pace.begin(OWNER, SCHOOL));
        }
        assertEquals(Duration.ofSeconds(2), pace.begin(OWNER, SCHOOL));
    }

    @Test
    void eachFurtherWrongTryDoublesTheWaitUpToAMinute() {
        guess(4);
        for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            assertEquals(Duration.ofSeconds(seconds), pace.begin(OWNER, SCHOOL));
            now = now.plusSeconds(seconds);
            assertEquals(Duration.ZERO, pace.begin(OWNER, SCHOOL));
        }
    }

    @Test
    void tryingDuringTheWaitDoesNotMakeItLonger() {
        guess(4);
        for (int tried = 0; tried < 100; tried++) {
            assertEquals(Duration.ofSeconds(2), pace.begin(OWNER, SCHOOL));
        }
    }

    @Test
    void aRightPasswordWipesTheSlateForThatAddress() {
        guess(3);
        pace.begin(OWNER, SCHOOL);
        pace.succeeded(OWNER, SCHOOL);
        assertEquals(Duration.ZERO, pace.begin(OWNER, SCHOOL));
    }

    @Test
    void whoGuessesFromElsewhereKeepsNobodyOutForMoreThanMoments() {
        for (int address = 0; address < 1000; address++) {
            pace.begin(OWNER, "192.0.2." + address);
        }
        assertTrue(pace.begin(OWNER, HOME).compareTo(Duration.ofSeconds(8)) <= 0);
        now = now.plusSeconds(8);
        assertEquals(Duration.ZERO, pace.begin(OWNER, HOME));
    }

    @Test
    void lettersOfEitherCaseAreTheSameAccount() {
        guess(4);
        assertTrue(pace.begin("A.Jones@School.example ", SCHOOL).toSeconds() > 0);
    }

    @Test
    void manyAtOnceGainNothing() {
        int begun = 0;
        for (int tried = 0; tried < 200; tried++) {
            begun += pace.begin(OWNER, SCHOOL).isZero() ? 1 : 0;
        }
        assertEquals(4, begun);
    }

    @Test
    void twelveHundredPeopleBehindOneAddressSignInAtTenToNine() {
        for (int person = 0; person < 1200; person++) {
            assertEquals(Duration.ZERO, pace.begin("p" + person + "@school.example", SCHOOL));
            if (person % 10 == 0) {
                assertEquals(Duration.ZERO, pace.begin("p" + person + "@school.example", SCHOOL));
            }
            pace.succeeded("p" + person + "@school.example", SCHOOL);
            now = now.plusMillis(100);
        }
    }

    @Test
    void onePasswordTriedOnVeryManyAccountsIsSlowedDown() {
        int begun = 0;
        for (int account = 0; account < 10_000; account++) {
            begun += pace.begin("p" + account + "@school.example", HOME).isZero() ? 1 : 0;
        }
        assertEquals(300, begun);
        now = now.plusSeconds(2);
        assertEquals(Duration.ZERO, pace.begin(OWNER, HOME));
    }

    @Test
    void aTryThatWasNeverCarriedOutDoesNotCount() {
        for (int tried = 0; tried < 50; tried++) {
            assertEquals(Duration.ZERO, pace.begin(OWNER, SCHOOL));
            pace.withdrawn(OWNER, SCHOOL);
        }
    }

    @Test
    void afterAnHourOfQuietNothingIsRemembered() {
        guess(4);
        now = now.plus(Duration.ofMinutes(61));
        for (int tried = 0; tried < 4; tried++) {
            assertEquals(Duration.ZERO, pace.begin(OWNER, SCHOOL));
        }
    }

    private void guess(int times) {
        for (int tried = 0; tried < times; tried++) {
            pace.begin(OWNER, SCHOOL);
        }
    }
}
