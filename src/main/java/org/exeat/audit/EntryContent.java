package org.exeat.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.platform.Sha256;

/**
 * What an entry's hash covers, and in which bytes.
 *
 * <p>The canonical form is the UTF-8 text {@code exeat.audit.entry.1} and then, in this order: id, school, time, actor
 * kind, actor id, action, subject, reason, clause, edition, details. Each of the twelve is preceded by its length in
 * bytes as a four-byte big-endian number, −1 for one that is absent. A UUID is its 16 bytes; the time is the number of
 * microseconds since 1970 as eight bytes; everything else is UTF-8; details are {@link CanonicalJson}.
 */
record EntryContent(UUID id, UUID school, Instant at, Actor actor, Words words, UUID edition) {

    private static final String FORM = "exeat.audit.entry.1";

    /** The texts of an entry. */
    record Words(String action, String subject, String reason, String clause, String details) {
    }

    /** SHA-256 of the canonical form. */
    byte[] hash() {
        return Sha256.of(canonical());
    }

    byte[] canonical() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, text(FORM));
        put(out, uuid(id));
        put(out, uuid(school));
        put(out, number(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        put(out, text(actor.kind().name()));
        put(out, uuid(actor.id()));
        put(out, text(words.action));
        put(out, text(words.subject));
        put(out, text(words.reason));
        put(out, text(words.clause));
        put(out, uuid(edition));
        put(out, text(words.details));
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, byte[] part) {
        int length = part == null ? -1 : part.length;
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (part != null) {
            out.writeBytes(part);
        }
    }

    private static byte[] text(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] uuid(UUID uuid) {
        return uuid == null ? null : ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }

    static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
