package org.exeat.incidents.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether what passes is plain text: strict UTF-8 without control characters but tabs and ends of lines. */
final class PlainText {

    private static final int LONGEST_LETTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] rest = new byte[0];
    private boolean plain = true;

    void take(byte[] piece) {
        if (!plain) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(rest.length + piece.length).put(rest).put(piece).flip();
        CharBuffer letters = CharBuffer.allocate(bytes.remaining());
        plain = !decoder.decode(bytes, letters, false).isError() && bytes.remaining() < LONGEST_LETTER
                && letters.flip().chars().allMatch(PlainText::seen);
        rest = new byte[bytes.remaining()];
        bytes.get(rest);
    }

    private static boolean seen(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || !Character.isISOControl(letter);
    }

    /** Whether all of it was, and no letter was cut in two. */
    boolean plain() {
        return plain && rest.length == 0;
    }
}
