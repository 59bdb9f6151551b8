package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class WhyTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:05:00Z");

    private final SecretKeySpec key = key(1);
    private final WhyToken token = new WhyToken(new SchoolId(new UUID(1, 2)), new PupilId(new UUID(3, 4)), "youtube",
            NOW.plus(WhyToken.LIFE));

    @Test
    void whatWasSealedIsRead() {
        assertEquals(Optional.of(token), WhyToken.open(token.seal(key), key, NOW));
    }

    @Test
    void itLastsTenMinutesToTheSecond() {
        String text = token.seal(key);
        assertTrue(WhyToken.open(text, key, NOW.plusSeconds(599)).isPresent());
        assertFalse(WhyToken.open(text, key, NOW.plusSeconds(600)).isPresent());
    }

    @Test
    void anotherKeyOpensNothing() {
        assertFalse(WhyToken.open(token.seal(key), key(2), NOW).isPresent());
    }

    @Test
    void aTokenChangedInAnyByteOpensNothing() {
        byte[] sealed = Base64.getUrlDecoder().decode(token.seal(key));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertFalse(WhyToken.open(text, key, NOW).isPresent(), "byte " + i);
        }
    }

    @Test
    void nonsenseOpensNothing() {
        for (String text : new String[] {"", "a", "nonsense", "not base64 at all!", "AAAA".repeat(30)}) {
            assertFalse(WhyToken.open(text, key, NOW).isPresent(), text);
        }
    }

    @Test
    void theSamePupilNeverGetsTheSameTokenTwiceAndItShowsNothing() {
        String one = token.seal(key);
        assertNotEquals(one, token.seal(key));
        assertFalse(new String(Base64.getUrlDecoder().decode(one)).contains("youtube"));
    }

    private static SecretKeySpec key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new SecretKeySpec(bytes, "AES");
    }
}
