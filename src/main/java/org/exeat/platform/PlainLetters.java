package org.exeat.platform;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that people copy: digits and capital letters that cannot be mistaken for each other (Crockford's base 32). */
public final class PlainLetters {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private PlainLetters() {
    }

    /** So many letters, each made of five bits, from the last bit on. */
    public static String of(byte[] bytes, int count) {
        var bits = new BigInteger(1, bytes);
        return IntStream.range(0, count).map(place -> bits.shiftRight(place * BITS).intValue() & ALPHABET.length() - 1)
                .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter))).collect(Collectors.joining());
    }

    /** What somebody typed, forgiving case, whatever stands between letters, and letters that look alike. */
    public static String typed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
    }

    /** Whether it is made of these letters alone. */
    public static boolean only(String text) {
        return text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }
}
