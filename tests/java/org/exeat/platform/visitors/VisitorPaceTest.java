package org.exeat.platform.visitors;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.exeat.platform.TryLaterException;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitorPaceTest {

    private static final String HERE = "192.0.2.7";

    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final VisitorPace pace = new VisitorPace(() -> now);

    private void use(Act act) {
        for (int time = 0; time < act.atOnce(); time++) {
            pace.take(school, act, HERE);
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void afterSoManyAtOnceOneWaitsForTheNext(Act act) {
        use(act);

        var refused = assertThrows(TryLaterException.class, () -> pace.take(school, act, HERE));
        assertEquals(act.each(), refused.retryAfter());
        now = now.plus(act.each().minusMillis(1));
        assertThrows(TryLaterException.class, () -> pace.take(school, act, HERE));
        now = now.plusMillis(1);
        assertDoesNotThrow(() -> pace.take(school, act, HERE));
        assertThrows(TryLaterException.class, () -> pace.take(school, act, HERE));
    }

    @Test
    void otherAddressesOtherSchoolsAndOtherActsAreFree() {
        use(Act.REPORT);

        assertDoesNotThrow(() -> pace.take(school, Act.REPORT, "192.0.2.8"));
        assertDoesNotThrow(() -> pace.take(new SchoolId(UUID.randomUUID()), Act.REPORT, HERE));
        assertDoesNotThrow(() -> pace.take(school, Act.UPLOAD, HERE));
    }

    @Test
    void addressesOfOneNetworkOfVersionSixAreOne() {
        for (int time = 0; time < Act.REPORT.atOnce(); time++) {
            pace.take(school, Act.REPORT, "2001:db8:1:2::" + Integer.toHexString(time + 1));
        }

        assertThrows(TryLaterException.class, () -> pace.take(school, Act.REPORT, "2001:db8:1:2:ffff::9"));
        assertDoesNotThrow(() -> pace.take(school, Act.REPORT, "2001:db8:1:3::1"));
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        use(Act.GUESS);
        pace.giveBack(school, Act.GUESS, HERE);

        assertDoesNotThrow(() -> pace.take(school, Act.GUESS, HERE));
        assertThrows(TryLaterException.class, () -> pace.take(school, Act.GUESS, HERE));
    }

    @Test
    void nobodyIsRememberedForMoreThanAnHour() {
        for (Act act : Act.values()) {
            use(act);
        }
        assertEquals(Act.values().length, pace.known());

        now = now.plus(Duration.ofHours(1));
        pace.forget();

        assertEquals(0, pace.known());
        assertTrue(Act.values().length > 0);
    }
}
