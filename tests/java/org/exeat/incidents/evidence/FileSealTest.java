package org.exeat.incidents.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.exeat.incidents.evidence.FileSeal.Sealed;
import org.exeat.incidents.evidence.FileSeal.Spot;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class FileSealTest {

    private static final byte[] SECRET = "a key of thirty-two bytes, made up".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "what they wrote under the picture".getBytes(StandardCharsets.US_ASCII);

    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final UUID file = UUID.randomUUID();
    private final FileSeal seal = new FileSeal(SECRET, school, file);
    private final Spot first = new Spot(0, false);
    private final Spot last = new Spot(1, true);

    private static void refused(FileSeal seal, Spot spot, Sealed chunk) {
        assertThrows(BrokenEvidenceException.class, () -> seal.open(spot, chunk));
    }

    @Test
    void whatWasSealedIsOpenedAgainAndCannotBeReadBefore() {
        Sealed chunk = seal.seal(last, PLAIN);

        assertArrayEquals(PLAIN, new FileSeal(SECRET, school, file).open(last, chunk));
        assertEquals(PLAIN.length + 16, chunk.bytes().length);
        assertFalse(new String(chunk.bytes(), StandardCharsets.ISO_8859_1).contains("wrote"));
        assertEquals(1 << 20, seal.seal(last, new byte[FileSeal.PLAIN]).bytes().length);
    }

    @Test
    void everyFlippedBitIsFound() {
        Sealed chunk = seal.seal(first, PLAIN);
        for (int bit = 0; bit < chunk.bytes().length * 8; bit++) {
            byte[] bytes = chunk.bytes().clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            refused(seal, first, new Sealed(chunk.nonce(), bytes));
        }
        for (int bit = 0; bit < chunk.nonce().length * 8; bit++) {
            byte[] nonce = chunk.nonce().clone();
            nonce[bit / 8] ^= (byte) (1 << bit % 8);
            refused(seal, first, new Sealed(nonce, chunk.bytes()));
        }
    }

    @Test
    void chunksCannotBeSwappedMovedOrCutOff() {
        Sealed one = seal.seal(first, PLAIN);
        Sealed two = seal.seal(last, PLAIN);

        refused(seal, first, two);
        refused(seal, last, one);
        refused(seal, new Spot(0, true), one);
        refused(seal, new Spot(1, false), two);
        refused(new FileSeal(SECRET, school, UUID.randomUUID()), first, one);
        refused(new FileSeal(SECRET, new SchoolId(UUID.randomUUID()), file), first, one);
        refused(new FileSeal(new byte[32], school, file), first, one);
    }

    @Test
    void noNonceIsUsedTwiceAndNothingLooksTheSameTwice() {
        Set<String> nonces = new HashSet<>();
        Set<String> chunks = new HashSet<>();
        for (int time = 0; time < 1_000; time++) {
            Sealed chunk = seal.seal(first, PLAIN);
            nonces.add(HexFormat.of().formatHex(chunk.nonce()));
            chunks.add(HexFormat.of().formatHex(chunk.bytes()));
        }

        assertEquals("1000 1000", nonces.size() + " " + chunks.size());
    }
}
