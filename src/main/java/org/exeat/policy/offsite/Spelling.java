package org.exeat.policy.offsite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as children write them, brought to one spelling: no accents, no apostrophes, common disguises undone. */
final class Spelling {

    private static final Pattern SENTENCE_END = Pattern.compile("[.?;:](?=\\s|$)|!(?![\\p{L}\\p{N}])|\\R");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}@$!]+");
    private static final Pattern LOOSE_ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern LETTER_BY_LETTER =
        Pattern.compile("(?<!\\p{L})\\p{L}(?:[ .*_-]\\p{L}(?!\\p{L})){2,}");
    private static final Pattern LONG_RUN = Pattern.compile("(.)\\1{2,}");
    private static final String MARKED = "013457@$!" + "âàáäãå" + "êèéë" + "îìíï" + "ôòóöõ" + "ûùúü" + "ŵẁẃẅ" + "ŷỳýÿ";
    private static final String PLAIN = "oieastasi" + "aaaaaa" + "eeee" + "iiii" + "ooooo" + "uuuu" + "wwww" + "yyyy";

    private Spelling() {
    }

    /** The sentences of a text, each a list of words, each word in the spellings it may stand for. */
    static List<List<Set<String>>> sentences(String text) {
        String plain = LOOSE_ACCENTS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String whole = LETTER_BY_LETTER.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
            .replaceAll(spaced -> spaced.group().replaceAll("[^\\p{L}]", ""));
        return SENTENCE_END.splitAsStream(whole).map(Spelling::words).toList();
    }

    private static List<Set<String>> words(String sentence) {
        return BETWEEN_WORDS.splitAsStream(sentence).filter(word -> !word.isEmpty()).map(Spelling::spellings).toList();
    }

    /** A letter drawn out ("diiie") may stand for one or for two. */
    private static Set<String> spellings(String word) {
        String plain = word.codePoints().anyMatch(Character::isLetter) ? undisguised(word) : word;
        var drawnOut = LONG_RUN.matcher(plain);
        return drawnOut.find() ? Set.of(plain, drawnOut.replaceAll("$1"), drawnOut.replaceAll("$1$1")) : Set.of(plain);
    }

    private static String undisguised(String word) {
        var letters = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            int disguise = MARKED.indexOf(word.charAt(at));
            if (disguise >= 0) {
                letters.setCharAt(at, PLAIN.charAt(disguise));
            }
        }
        return letters.toString();
    }
}
