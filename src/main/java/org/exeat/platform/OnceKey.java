package org.exeat.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/**
 * By what a request is known again.
 *
 * @param account who asks
 * @param name the key in the caller's words, at most 100 letters; null where none was named
 * @param address where it was sent
 * @param asked SHA-256 of what is asked for, in hexadecimal
 */
public record OnceKey(SchoolId school, UUID account, String name, String address, String asked) {

    /** The key for what is asked for, as text. */
    public static OnceKey of(SchoolId school, UUID account, String name, String address, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new OnceKey(school, account, name, address, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
