package org.exeat.platform;

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
        return new OnceKey(school, account, name, address, Sha256.hex(text));
    }
}
