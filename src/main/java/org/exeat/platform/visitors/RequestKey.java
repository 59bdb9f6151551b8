package org.exeat.platform.visitors;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sha256;

/** The key that a visitor gives a request, so that it counts once however often it arrives. */
public final class RequestKey {

    /** The header in which it comes. */
    public static final String HEADER = "Idempotency-Key";

    /** At least 128 bits, as letters of base64url or hexadecimal. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,100}");

    private RequestKey() {
    }

    /**
     * That key.
     *
     * @throws RefusedException if it is missing, or one that somebody else might guess
     */
    public static String checked(String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw RefusedException.wrong(HEADER, "FIELD_PATTERN");
        }
        return key;
    }

    /** By what it is kept: SHA-256. */
    public static byte[] hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
