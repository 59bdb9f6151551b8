package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private static final String EMAIL = "a.jones@school.example";

    @ParameterizedTest
    @CsvSource({"elevenchars,PASSWORD_SHORT", "twelve chars,''", "all lower case letters,''", "Password1234,"
            + "PASSWORD_COMMON", "A.Jones@School.example,PASSWORD_COMMON", "aaaaaaaaaaaa,PASSWORD_COMMON",
            "tŷ dŵr môr y,''", "cyfrinair123,PASSWORD_COMMON"})
    void aPasswordIsLongAndNotAmongTheFirstTried(String password, String broken) {
        assertEquals(broken, PasswordRules.broken(password, EMAIL).orElse(""));
    }

    @Test
    void itHasNoMoreThan128Letters() {
        assertEquals("", PasswordRules.broken("ab c".repeat(32), EMAIL).orElse(""));
        assertEquals("PASSWORD_LONG", PasswordRules.broken("ab c".repeat(32) + "d", EMAIL).orElse(""));
    }

    @Test
    void twoHashesOfOnePasswordDifferAndBothMatch() {
        var first = PasswordHash.of("quiet lanterns under ivy");
        var second = PasswordHash.of("quiet lanterns under ivy");

        assertFalse(first.equals(second));
        assertTrue(first.startsWith("PBKDF2WithHmacSHA256:600000:"));
        assertTrue(PasswordHash.matches("quiet lanterns under ivy", first));
        assertTrue(PasswordHash.matches("quiet lanterns under ivy", second));
        assertFalse(PasswordHash.matches("quiet lanterns under ivY", first));
    }
}
