package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    /** Codes on paper stay what they are: the last five bits make the first letter. */
    @Test
    void fiveBitsAreOneLetterFromTheLastOn() {
        assertEquals("Z00Y3", PlainLetters.of(new byte[] {0x3f, 0x00, 0x1f}, 5));
    }

    @ParameterizedTest
    @CsvSource({"7kq2-ab, 7KQ2AB", "' 7KQ2 – AB. ', 7KQ2AB", "oil, 011", "'', ''", "٠a, A"})
    void whatIsTypedIsForgiven(String typed, String meant) {
        assertEquals(meant, PlainLetters.typed(typed));
    }

    @ParameterizedTest
    @CsvSource({"7KQ2AB, true", "7KU2AB, false", "7kq2, false"})
    void onlyTheseLettersCount(String text, boolean only) {
        assertEquals(only, PlainLetters.only(text));
    }
}
