package org.exeat.incidents.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What a file is called, for people only: no part of a path, nothing that cannot be seen or that turns letters round,
 * at most 120 letters. Its ending says what the file is, whatever the name said.
 */
final class FileName {

    private static final int LONGEST = 120;
    /** What stands before the last so many letters is a path or nonsense. */
    private static final int MOST_READ = 1_000;
    private static final int ROOM_FOR_ENDING = 5;
    private static final String NAMELESS = "file";
    /** Controls, format marks such as those of direction, private, unassigned, and separators of lines. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]";

    private FileName() {
    }

    /** The name in that header, which is percent-encoded UTF-8; absent or unreadable, it is called "file". */
    static String read(String header) {
        try {
            return header == null ? NAMELESS : clean(URLDecoder.decode(header.replace("+", "%2B"),
                    StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return NAMELESS;
        }
    }

    static String clean(String name) {
        String end = name.substring(Math.max(0, name.length() - MOST_READ));
        String plain = Normalizer.normalize(end, Normalizer.Form.NFC).replaceAll(UNSEEN, "")
                .replaceAll("^.*[/\\\\]", "").replaceAll("[<>:\"|?*]", "_").replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() ? NAMELESS : cut(plain, LONGEST);
    }

    /** The same name with an ending of that type, added where it has another. */
    static String of(String clean, EvidenceType type) {
        return type.endsName(clean) ? clean : cut(clean, LONGEST - ROOM_FOR_ENDING) + "." + type.ending();
    }

    private static String cut(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest ? name
                : name.substring(0, name.offsetByCodePoints(0, longest)).strip();
    }
}
