package org.exeat.incidents.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out what a file is while it passes, piece by piece: by how it begins, and by what it must not hold. Refused is
 * what is none of the types, and what could also be read as something else: a page, a script, a drawing with scripts,
 * a PDF or an archive behind a picture.
 */
final class ContentCheck {

    private static final int HEAD = 32;

    private final ForeignParts foreign = new ForeignParts();
    private PlainText text;
    private byte[] head = new byte[0];
    private long size;

    /** The next piece; the first must hold at least the first 32 bytes of a file that has as many. */
    void take(byte[] piece) {
        if (size == 0) {
            head = Arrays.copyOf(piece, Math.min(HEAD, piece.length));
            text = Signature.of(head).isEmpty() ? new PlainText() : null;
        }
        if (text != null) {
            text.take(piece);
        }
        foreign.take(piece);
        size += piece.length;
    }

    long size() {
        return size;
    }

    /** What it is; empty if it is nothing that is taken. */
    Optional<EvidenceType> type() {
        if (size == 0) {
            return Optional.empty();
        }
        var type = text == null ? Signature.of(head) : Optional.of(EvidenceType.TEXT).filter(any -> text.plain());
        return type.filter(found -> !foreign.in(found)).filter(found -> Signature.ends(found, head, size));
    }
}
