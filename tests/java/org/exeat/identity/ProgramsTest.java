package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class ProgramsTest {

    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final Secret secret = Secret.fresh();
    private final SignedIn proxy =
            new SignedIn(Actor.credential(UUID.randomUUID()), null, secret, school, Map.of());
    private final Rows rows = new Rows();
    private Instant now = Instant.parse("2026-11-24T10:05:00Z");
    private final Programs programs = new Programs(rows, () -> now);

    /** The credentials' rows, and how often they were asked. */
    private final class Rows extends Recognition {
        private boolean revoked;
        private boolean away;
        private int asked;

        Rows() {
            super(null, null, null, null);
        }

        @Override
        public Optional<SignedIn> program(Secret shown) {
            asked++;
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return revoked || !shown.equals(secret) ? Optional.empty() : Optional.of(proxy);
        }
    }

    @Test
    void aProgramIsLookedUpOnceAndThenKnown() {
        assertEquals(Optional.of(proxy), programs.find(secret));
        assertEquals(Optional.of(proxy), programs.find(secret));
        assertEquals(1, rows.asked);
    }

    @Test
    void aRevokedCredentialIsForgottenWithTheChange() {
        programs.find(secret);
        rows.revoked = true;
        programs.forget(new Changed(school, "credentials", 7));
        assertTrue(programs.find(secret).isEmpty());
    }

    @Test
    void whileTheDatabaseIsAwayAKnownProgramGoesOn() {
        programs.find(secret);
        rows.away = true;
        now = now.plusSeconds(3600);
        assertEquals(Optional.of(proxy), programs.find(secret));
    }

    @Test
    void oneAsksADatabaseThatDoesNotAnswerAndTheOthersGoOn() {
        programs.find(secret);
        rows.away = true;
        now = now.plusSeconds(61);
        programs.find(secret);
        programs.find(secret);
        assertEquals(2, rows.asked);
    }

    @Test
    void aProgramIsKnownStillWhenSomethingElseChangedBeforeTheDatabaseWentAway() {
        programs.find(secret);
        programs.forget(new Changed(school, "people", 8));
        rows.away = true;
        assertEquals(Optional.of(proxy), programs.find(secret));
    }

    @Test
    void whileTheDatabaseIsAwayAStrangerIsNotLetIn() {
        rows.away = true;
        assertThrows(IllegalStateException.class, () -> programs.find(Secret.fresh()));
    }

    @Test
    void anotherSchoolsChangeMakesNobodyForgotten() {
        programs.find(secret);
        programs.forget(new Changed(new SchoolId(UUID.randomUUID()), "authorisation", 8));
        programs.find(secret);
        assertEquals(1, rows.asked);
    }
}
