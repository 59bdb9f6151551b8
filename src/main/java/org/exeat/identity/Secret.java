package org.exeat.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.exeat.platform.HmacSha256;
import org.exeat.platform.Sha256;

/**
 * 256 random bits that let their holder in: a session's cookie, a one-time link, a program's credential. Only its hash
 * is stored; being random, it needs no slow one.
 *
 * @param text 43 letters of base64url
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 100;
    private static final String CSRF = "exeat write token";

    static Secret fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(encode(bits));
    }

    /** Whether it is worth asking the database about. */
    boolean plausible() {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        return Sha256.hex(text);
    }

    /** The write token of the session whose secret this is: only its own pages can know it. */
    String csrf() {
        return encode(HmacSha256.of(text.getBytes(StandardCharsets.UTF_8), CSRF.getBytes(StandardCharsets.UTF_8)));
    }

    boolean csrfIs(String given) {
        return given != null && MessageDigest.isEqual(csrf().getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
