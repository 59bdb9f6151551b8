package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void noTwoAreAlikeAndEachCarries256Bits() {
        assertNotEquals(Secret.fresh(), Secret.fresh());
        assertEquals(43, Secret.fresh().text().length());
    }

    @Test
    void isStoredAsItsSha256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Secret("abc").hash());
    }

    @Test
    void theWriteTokenBelongsToOneSessionAndDoesNotShowItsSecret() {
        var secret = Secret.fresh();

        assertTrue(secret.csrfIs(secret.csrf()));
        assertFalse(secret.csrfIs(Secret.fresh().csrf()));
        assertFalse(secret.csrfIs(null));
        assertFalse(secret.csrf().contains(secret.text()));
    }

    @Test
    void isNeverPrinted() {
        assertFalse(new Secret("abc").toString().contains("abc"));
    }

    @Test
    void somethingEmptyOrVeryLongIsNotLookedUp() {
        assertFalse(new Secret(" ").plausible());
        assertFalse(new Secret("x".repeat(101)).plausible());
    }
}
