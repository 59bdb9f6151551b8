package org.exeat.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-256, 600,000 rounds and a salt of 32 bytes (OWASP Password Storage
 * Cheat Sheet, 2025), written as Jakarta Security writes it: {@code algorithm:rounds:salt:hash}. A hash says its own
 * cost, so the cost can be raised later.
 */
public final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BITS = 256;
    private static final int PARTS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {
    }

    /** Takes a sixth of a second. */
    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder();
        return ALGORITHM + ":" + ROUNDS + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(compute(password, salt, ROUNDS));
    }

    /** Takes as long as making it did. */
    static boolean matches(String password, String stored) {
        String[] parts = stored.split(":");
        if (parts.length != PARTS || !parts[0].equals(ALGORITHM)) {
            throw new IllegalStateException("A password was hashed in an unknown way.");
        }
        var decoder = Base64.getDecoder();
        byte[] computed = compute(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(computed, decoder.decode(parts[3]));
    }

    private static byte[] compute(String password, byte[] salt, int rounds) {
        var key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            key.clearPassword();
        }
    }
}
