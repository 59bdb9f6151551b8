package org.exeat.incidents.evidence;

import java.nio.charset.StandardCharsets;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sha256;

/**
 * Under which a reporter's page gathers the files of one report before it is sent. Whoever knows it may take them out
 * again, so it must be hard to guess: at least 22 random letters (128 bits in base64url).
 */
public record DraftKey(String text) {

    /** How it is written. */
    public static final String FORM = "[A-Za-z0-9_-]{22,200}";

    static final String HEADER = "X-Exeat-Draft";

    public DraftKey {
        if (text == null || !text.matches(FORM)) {
            throw RefusedException.wrong(HEADER, "FIELD_PATTERN");
        }
    }

    /** Under which its files are found; the key itself is kept nowhere. */
    public byte[] hash() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing of it must find its way into a log. */
    @Override
    public String toString() {
        return "draft key";
    }
}
