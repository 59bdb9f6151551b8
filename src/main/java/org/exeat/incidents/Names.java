package org.exeat.incidents;

import java.text.Normalizer;
import java.util.Locale;

/** Finds people's names in what somebody wrote. */
final class Names {

    private Names() {
    }

    /** Lower case, without accents and marks, one space between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "").replaceAll("[^\\p{L}\\p{Nd}|]+", " ").strip();
    }

    /** Whether a plain text holds that full name; a single word is too little to tell. */
    static boolean in(String plainText, String name) {
        String wanted = plain(name);
        return wanted.contains(" ") && (" " + plainText + " ").contains(" " + wanted + " ");
    }

    /** Whether a plain text holds that full name, or its last part with a title before it. */
    static boolean titled(String plainText, String name) {
        String wanted = plain(name);
        String last = wanted.substring(wanted.lastIndexOf(' ') + 1);
        return in(plainText, name) || wanted.contains(" ")
                && (" " + plainText + " ").matches(".* (mr|mrs|ms|miss|mx|dr|sir|mister) " + last + " .*");
    }
}
