package org.exeat.incidents.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.platform.HmacSha256;
import org.exeat.policy.SchoolId;

/**
 * Encrypts the chunks of one file: AES-256-GCM under a key of its own, derived from the deployment's, with a random
 * nonce for each. School, file, place and whether it is the last are authenticated with every chunk, so that none can
 * be changed, moved, left out at the end or put into another file without being found out.
 */
final class FileSeal {

    /** What fits into a chunk, so that with its tag it is 1 MiB. */
    static final int PLAIN = (1 << 20) - 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] KEY_OF = "exeat.evidence.key.1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNK_OF = "exeat.evidence.chunk.1".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] name;
    private final SecretKeySpec key;

    /** A chunk as it is stored. */
    record Sealed(byte[] nonce, byte[] bytes) {
    }

    /** Where a chunk stands in its file. */
    record Spot(int seq, boolean last) {
    }

    FileSeal(byte[] secret, SchoolId school, UUID file) {
        this.name = ByteBuffer.allocate(4 * Long.BYTES).putLong(school.value().getMostSignificantBits())
                .putLong(school.value().getLeastSignificantBits()).putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits()).array();
        this.key = new SecretKeySpec(HmacSha256.of(secret, KEY_OF, name), "AES");
    }

    Sealed seal(Spot spot, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            return new Sealed(nonce, cipher(Cipher.ENCRYPT_MODE, spot, nonce).doFinal(plain));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A piece of evidence cannot be encrypted", broken);
        }
    }

    /**
     * What was sealed.
     *
     * @throws BrokenEvidenceException if it is not what was sealed at that spot of that file
     */
    byte[] open(Spot spot, Sealed chunk) {
        try {
            return cipher(Cipher.DECRYPT_MODE, spot, chunk.nonce()).doFinal(chunk.bytes());
        } catch (GeneralSecurityException tampered) {
            throw new BrokenEvidenceException(tampered);
        }
    }

    private Cipher cipher(int mode, Spot spot, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(CHUNK_OF);
        cipher.updateAAD(name);
        cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES + 1).putInt(spot.seq()).put((byte) (spot.last() ? 1 : 0))
                .array());
        return cipher;
    }
}
