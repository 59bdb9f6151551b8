package org.exeat.platform.visitors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final String KEY = "c2l4dGVlbi1ieXRlcy1rZXk";
    private static final SchoolId SCHOOL = new SchoolId(UUID.randomUUID());

    private static final byte[] SECRET = new SecureRandom().generateSeed(32);

    private static Receipt of(String key) {
        return Receipt.of(SECRET, SCHOOL, key);
    }

    @Test
    void everyLetterMayStandAtEveryPlace() {
        Set<String> atEachPlace = new HashSet<>();
        for (int time = 0; time < 2_000; time++) {
            String letters = of(UUID.randomUUID().toString()).letters();
            for (int place = 0; place < 20; place++) {
                atEachPlace.add(place + " " + letters.charAt(place));
            }
        }

        assertEquals(20 * 32, atEachPlace.size());
    }

    @Test
    void whatIsShownIsReadBackHoweverItIsTyped() {
        for (int time = 0; time < 200; time++) {
            Receipt receipt = of("key number " + time);
            String sloppy = receipt.shown().toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " – ");

            assertTrue(receipt.shown().matches("(\\w{4}-){4}\\w{4}"), receipt.shown());
            assertEquals(Optional.of(receipt), Receipt.typed(sloppy), sloppy);
            assertArrayEquals(receipt.hash(), Receipt.typed(receipt.shown()).orElseThrow().hash());
            assertFalse(receipt.toString().contains(receipt.letters()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "UUUU-UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0000-00000", "'; drop table x; --",
        "٠٠٠٠-٠٠٠٠-٠٠٠٠-٠٠٠٠-٠٠٠٠"})
    void whatIsNoReceiptIsNotRead(String typed) {
        assertEquals(Optional.empty(), Receipt.typed(typed));
    }

    @Test
    void theSameKeyAtTheSameSchoolGivesTheSameReceiptAndNoOtherDoes() {
        Receipt receipt = of(KEY);

        assertEquals(receipt, of(KEY));
        assertNotEquals(receipt, of(KEY + "x"));
        assertNotEquals(receipt, Receipt.of(SECRET, new SchoolId(UUID.randomUUID()), KEY));
        assertNotEquals(receipt, Receipt.of(new byte[32], SCHOOL, KEY), "the key alone does not lead to it");
    }
}
