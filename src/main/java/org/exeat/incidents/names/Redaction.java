package org.exeat.incidents.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Replaces names in a text by placeholders: whole words only, in capitals or not, with or without accents, with either
 * apostrophe, and with whatever stands between the parts of a name in a file's name or an address. Where one name is
 * part of another, the longer one is found. The parts of a double-barrelled name are words of their own.
 */
public final class Redaction {

    private static final String APOSTROPHES = "['\u2018\u2019\u02BC`\u00B4]";
    private static final String MARKS = "[\\p{M}\\p{Cf}]*+";
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}_.,]";
    private static final int MOST_BETWEEN = 3;
    /** What nothing fits. */
    private static final String NEVER = "(?!)";

    private final List<Chosen> chosen;
    private final Pattern pattern;

    /**
     * A name that is to be found.
     *
     * @param spelling    one way to write it; at least two letters or digits, see {@link #usable}
     * @param placeholder what takes its place; null where it stays
     */
    public record Chosen(String spelling, String placeholder) {

        /** One that stays, whatever parts of it are replaced elsewhere. */
        public static Chosen staying(String spelling) {
            return new Chosen(spelling, null);
        }

        private String instead(String found) {
            return placeholder == null ? found : placeholder;
        }
    }

    private Redaction(List<Chosen> chosen) {
        this.chosen = chosen.stream().filter(one -> usable(one.spelling()))
                .sorted(Comparator.comparingInt((Chosen one) -> plain(one.spelling()).length()).reversed()).toList();
        this.pattern = Pattern.compile(this.chosen.isEmpty() ? NEVER : this.chosen.stream()
                .map(one -> "(" + word(plain(one.spelling())) + ")").collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** One that replaces these names. */
    public static Redaction of(List<Chosen> chosen) {
        return new Redaction(chosen);
    }

    /** Whether a spelling has enough letters or digits to be looked for. */
    public static boolean usable(String spelling) {
        return plain(spelling).codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    /** The text with a placeholder for every name; a text without one stays as it is, letter by letter. */
    public String of(String text) {
        Matcher matcher = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
        return matcher.find() ? Normalizer.normalize(matcher.replaceAll(match -> Matcher.quoteReplacement(
                found(match).instead(match.group()))), Normalizer.Form.NFC) : text;
    }

    /** The text with the same words for every name that would be replaced. */
    public String of(String text, String instead) {
        return new Redaction(chosen.stream().map(one -> one.placeholder() == null ? one
                : new Chosen(one.spelling(), instead)).toList()).of(text);
    }

    /** The names that stand in the text, as often as they do. */
    public List<Chosen> in(String text) {
        return pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).results().map(this::found).toList();
    }

    private Chosen found(MatchResult match) {
        return chosen.get(IntStream.range(0, chosen.size()).filter(at -> match.group(at + 1) != null).findFirst()
                .orElseThrow());
    }

    /** Without marks and unseen letters, and nothing but letters, digits and signs at either end. */
    private static String plain(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Cf}\\p{Cc}]", "")
                .replaceAll("^" + BETWEEN + "+|" + BETWEEN + "+$", "");
    }

    private static String word(String plain) {
        String letters = plain.codePoints().mapToObj(Character::toString).map(Redaction::letter)
                .collect(Collectors.joining());
        return edge("<!", plain.codePointAt(0)) + letters + edge("!", plain.codePointBefore(plain.length()));
    }

    private static String letter(String one) {
        if (one.matches(APOSTROPHES)) {
            return APOSTROPHES + "?+";
        }
        return one.matches(BETWEEN) ? BETWEEN + "{0," + MOST_BETWEEN + "}+" : Pattern.quote(one) + MARKS;
    }

    /** A word ends where its letters or its digits do. */
    private static String edge(String side, int point) {
        if (Character.isLetter(point)) {
            return "(?" + side + "[\\p{L}\\p{M}])";
        }
        return Character.isDigit(point) ? "(?" + side + "\\p{Nd})" : "";
    }
}
