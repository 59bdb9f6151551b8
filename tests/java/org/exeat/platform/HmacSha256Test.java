package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacSha256Test {

    private static final byte[] KEY = bytes("Jefe");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 4231, test case 2. */
    @Test
    void itIsTheOneOfTheStandard() {
        assertEquals("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HexFormat.of().formatHex(HmacSha256.of(KEY, bytes("what do ya want for nothing?"))));
    }

    @Test
    void partsAreTakenOneAfterTheOther() {
        assertArrayEquals(HmacSha256.of(KEY, bytes("what do ya want for nothing?")),
                HmacSha256.of(KEY, bytes("what do ya "), bytes("want for nothing?")));
    }
}
