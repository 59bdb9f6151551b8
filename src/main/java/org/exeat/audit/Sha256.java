package org.exeat.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of the audit trail. */
final class Sha256 {

    private Sha256() {
    }

    /** The hash of the parts, one after the other. */
    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
