package org.exeat.platform.visitors;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.exeat.platform.HmacSha256;
import org.exeat.platform.PlainLetters;
import org.exeat.platform.Sha256;
import org.exeat.policy.SchoolId;

/**
 * The code with which somebody without an account comes back: 100 bits in twenty plain letters, in fours. It is made
 * from a key of this deployment and the request's own key: the same request gets the same receipt again. Only its hash
 * is kept.
 */
public record Receipt(String letters) {

    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    /** The receipt for that request. */
    public static Receipt of(byte[] secret, SchoolId school, String requestKey) {
        byte[] request = (school + " " + requestKey).getBytes(StandardCharsets.UTF_8);
        return new Receipt(PlainLetters.of(HmacSha256.of(secret, request), LENGTH));
    }

    /** What somebody typed, as {@link PlainLetters} forgive it; empty if it cannot be one. */
    public static Optional<Receipt> typed(String text) {
        return Optional.of(PlainLetters.typed(text)).filter(letters -> letters.length() == LENGTH)
                .filter(PlainLetters::only).map(Receipt::new);
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
