package org.exeat.incidents.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What makes a file be read as something else than it is: looked for in all of it, also where two pieces meet. */
final class ForeignParts {

    private static final List<String> MARKUP = List.of("<script", "<html", "<iframe", "<!doctype", "<?php", "<svg ",
            "<svg\t", "<svg\n", "<svg\r", "<svg>", "<svg/", "<svg:", "<foreignobject");
    private static final List<String> MARKUP_IN_TEXT = List.of("<?xml", "<body", "<head", "<img", "<object", "<embed",
            "<svg", "<style", "<meta", "<link");
    private static final String PDF = "%PDF-";
    private static final String RAR = "Rar!\u001A\u0007";
    private static final String SEVEN_ZIP = "7z\u00BC\u00AF\u0027\u001C";
    private static final String ZIP_END = "PK\u0005\u0006";
    /** The end of an archive may be followed by a comment of at most so many bytes. */
    private static final long ZIP_REACH = 22 + 65_535;
    private static final int LONGEST = 16;

    private byte[] tail = new byte[0];
    private long passed;
    private boolean markup;
    private boolean markupInText;
    private boolean pdf;
    private boolean archive;
    private long zipEnd = -1;

    void take(byte[] piece) {
        byte[] all = ByteBuffer.allocate(tail.length + piece.length).put(tail).put(piece).array();
        String letters = new String(all, StandardCharsets.ISO_8859_1);
        long begin = passed - tail.length;
        for (int place = letters.indexOf('<'); place >= 0; place = letters.indexOf('<', place + 1)) {
            String next = letters.substring(place, Math.min(place + LONGEST, letters.length()))
                    .toLowerCase(Locale.ROOT);
            markup |= MARKUP.stream().anyMatch(next::startsWith);
            markupInText |= MARKUP_IN_TEXT.stream().anyMatch(next::startsWith);
        }
        pdf |= letters.indexOf(PDF, begin == 0 ? 1 : 0) >= 0;
        archive |= letters.contains(RAR) || letters.contains(SEVEN_ZIP);
        int zip = letters.lastIndexOf(ZIP_END);
        zipEnd = zip >= 0 ? begin + zip : zipEnd;
        passed += piece.length;
        tail = letters.substring(Math.max(0, letters.length() - LONGEST)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file of that type holds what does not belong there. */
    boolean in(EvidenceType type) {
        boolean zip = zipEnd >= 0 && passed - zipEnd <= ZIP_REACH;
        return markup || archive || zip || pdf && type != EvidenceType.PDF
                || markupInText && type == EvidenceType.TEXT;
    }
}
