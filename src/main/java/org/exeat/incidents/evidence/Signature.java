package org.exeat.incidents.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How files of each type begin. */
final class Signature {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D',
        'R'};
    private static final int JPEG_FIRST_MARKER = 0xC0;
    private static final int WEBP_HEAD = 16;
    private static final int RIFF_HEAD = 8;

    private Signature() {
    }

    static Optional<EvidenceType> of(byte[] head) {
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("%PDF-") && letters.matches("(?s)%PDF-\\d\\.\\d.*")) {
            return Optional.of(EvidenceType.PDF);
        }
        if (comment(letters)) {
            return Optional.empty();
        }
        if (letters.startsWith(new String(PNG, StandardCharsets.ISO_8859_1))) {
            return Optional.of(EvidenceType.PNG);
        }
        if (letters.startsWith("\u00FF\u00D8\u00FF") && head.length > 3 && (head[3] & 0xFF) >= JPEG_FIRST_MARKER) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (letters.matches("(?s)GIF8[79]a.{7}.*")) {
            return Optional.of(EvidenceType.GIF);
        }
        return letters.matches("(?s)RIFF.{4}WEBPVP8[ LX].*") && head.length >= WEBP_HEAD
                ? Optional.of(EvidenceType.WEBP) : Optional.empty();
    }

    /** A picture whose length or width reads "/*" or "=" is also a script. */
    private static boolean comment(String letters) {
        String early = letters.substring(Math.min(4, letters.length()), Math.min(8, letters.length()));
        return early.contains("/*") || letters.matches("(?s)GIF8[79]a\\s*=.*");
    }

    /** Whether a file of that length ends where its beginning says. */
    static boolean ends(EvidenceType type, byte[] head, long size) {
        if (type != EvidenceType.WEBP) {
            return true;
        }
        long said = Integer.toUnsignedLong(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4)) + RIFF_HEAD;
        return size == said || size == said + said % 2;
    }
}
