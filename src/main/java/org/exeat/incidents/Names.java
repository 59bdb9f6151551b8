package org.exeat.incidents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people's names in what somebody wrote. */
public final class Names {

    /** A pattern of what stands in small letters between the parts of a name, from Welsh to Arabic. */
    public static final String PARTICLES = "(?:ab|al|ap|bin|bint|da|das|de|del|den|der|di|do|dos|du|el|ferch|ibn"
            + "|la|las|le|los|ten|ter|van|verch|von|y|zu)";

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}|]+");
    private static final List<String> TITLES = List.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "mister");

    private Names() {
    }

    /** Lower case, without accents and marks, one space between words. */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(GENITIVE.matcher(bare).replaceAll("")).replaceAll(" ").strip();
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
        return in(plainText, name) || wanted.contains(" ") && TITLES.stream()
                .anyMatch(title -> (" " + plainText + " ").contains(" " + title + " " + last + " "));
    }
}
