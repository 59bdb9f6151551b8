package org.exeat.platform.visitors;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.platform.Sha256;
import org.exeat.policy.SchoolId;

/**
 * The code with which somebody without an account comes back: 100 bits in twenty letters of Crockford's base 32, in
 * fours. It is made from a key of this deployment and the request's own key: the same request gets the same receipt
 * again. Only its hash is kept.
 */
public record Receipt(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int BITS = 5;
    private static final int GROUP = 4;

    /** The receipt for that request. */
    public static Receipt of(byte[] secret, SchoolId school, String requestKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new Receipt(letters(mac.doFinal((school + " " + requestKey).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What somebody typed, forgiving case, spaces, hyphens and letters that look alike; empty if it cannot be one. */
    public static Optional<Receipt> typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        return Optional.of(plain).filter(letters -> letters.matches("[" + ALPHABET + "]{" + LENGTH + "}"))
                .map(Receipt::new);
    }

    private static String letters(byte[] bytes) {
        var bits = new BigInteger(1, bytes);
        return IntStream.range(0, LENGTH).map(place -> bits.shiftRight(place * BITS).intValue() & ALPHABET.length() - 1)
                .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter))).collect(Collectors.joining());
    }

    /** As whoever gets it sees it: 7KQ2-… */
    public String shown() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** By what it is kept. */
    public byte[] hash() {
        return Sha256.of(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing of it must find its way into a log. */
    @Override
    public String toString() {
        return "receipt";
    }
}
