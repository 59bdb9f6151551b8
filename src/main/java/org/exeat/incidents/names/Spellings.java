package org.exeat.incidents.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exeat.incidents.Names;

/** The ways in which a name may be written, and the names that stand in a sentence. */
final class Spellings {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "mister", "rev");
    /** Words that begin with a capital and name nobody. */
    private static final Set<String> COMMON = Set.of("my", "the", "an", "he", "she", "they", "it", "his", "her",
            "their", "our", "we", "me", "one", "some", "somebody", "someone", "everybody", "everyone", "nobody", "no",
            "not", "unknown", "year", "class", "form", "girl", "girls", "boy", "boys", "pupil", "pupils", "friend",
            "friends", "two", "three", "fy", "mae", "yr", "un", "rhai", "rhywun", "pawb", "neb", "blwyddyn", "dosbarth",
            "ddim", "dau", "dwy", "tri", "tair", "disgybl", "merch", "bachgen");
    private static final String PART = "\\p{Lu}[\\p{L}\\p{M}'\u2018\u2019\u02BC-]*+";
    private static final Pattern NAMES = Pattern.compile("(?<![\\p{L}\\p{M}])" + PART + "(?:\\h+(?:"
            + Names.PARTICLES + "\\h+)*+" + PART + ")*+");
    private static final int FEW_WORDS = 2;

    private Spellings() {
    }

    /** The name in full, then its parts as they may stand alone: given name, family name, half of a double one. */
    static List<String> of(String name) {
        String full = name.strip();
        List<String> words = List.of(full.split("\\s+"));
        boolean named = words.stream().anyMatch(Spellings::capital);
        var all = new LinkedHashSet<>(List.of(full));
        words.stream().filter(word -> named ? capital(word) : words.size() <= FEW_WORDS)
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("\\p{Pd}"))))
                .map(word -> word.replaceAll("[,;:()]+", "")).filter(Redaction::usable)
                .filter(word -> !says(TITLES, word)).forEach(all::add);
        return all.stream().filter(Redaction::usable).toList();
    }

    /** What looks like names in a sentence: words with a capital, one after the other or with a particle between. */
    static List<String> named(String sentence) {
        return NAMES.matcher(sentence).results().map(MatchResult::group).map(Spellings::bare)
                .map(name -> name.replaceAll("['\u2019]s$", "")).filter(Redaction::usable).distinct().toList();
    }

    /** Without the common words it begins with: "My friend" names nobody, "The Harri" is Harri. */
    private static String bare(String found) {
        String[] parts = found.split("\\h+", 2);
        if (!says(COMMON, parts[0])) {
            return found;
        }
        return parts.length == 1 ? "" : bare(parts[1]);
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean says(Set<String> words, String word) {
        return words.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
