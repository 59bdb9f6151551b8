package org.exeat.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/**
 * What a proxy's redirect carries to "why can't I?": which pupil and platform it is about, sealed with AES-256-GCM so
 * that nobody on the way can read or change it, and good for ten minutes. It opens that page and nothing else.
 *
 * @param platform the platform's slug, or "" where none is meant
 * @param ends when it stops opening the page (real time, UTC)
 */
record WhyToken(SchoolId school, PupilId pupil, String platform, Instant ends) {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int FIXED = 2 * 16 + 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The token as text for an address. */
    String seal(SecretKeySpec key) {
        byte[] name = platform.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(FIXED + name.length);
        put(plain, school.value());
        put(plain, pupil.value());
        plain.putLong(ends.getEpochSecond()).put(name);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, plain.array());
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    }

    /** What the text says; nothing if it was not sealed with this key, was changed, or its time is up. */
    static Optional<WhyToken> open(String text, SecretKeySpec key, Instant now) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            byte[] nonce = new byte[NONCE];
            all.get(nonce);
            byte[] sealed = new byte[Math.max(all.remaining(), TAG_BITS / Byte.SIZE)];
            all.get(sealed);
            return Optional.of(read(ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, nonce, sealed))))
                    .filter(token -> now.isBefore(token.ends()));
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException foreign) {
            return Optional.empty();
        }
    }

    private static WhyToken read(ByteBuffer plain) {
        SchoolId school = new SchoolId(new UUID(plain.getLong(), plain.getLong()));
        PupilId pupil = new PupilId(new UUID(plain.getLong(), plain.getLong()));
        Instant ends = Instant.ofEpochSecond(plain.getLong());
        byte[] name = new byte[plain.remaining()];
        plain.get(name);
        return new WhyToken(school, pupil, new String(name, StandardCharsets.UTF_8), ends);
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("Not sealed with this key", foreign);
        }
    }
}
