package org.exeat.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words a column may hold, as the format spells them: the constant GRADING_PERIOD is "gradingPeriod". */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> meanings = new LinkedHashMap<>();
    private final E standIn;

    Vocabulary(Class<E> type) {
        var constants = type.getEnumConstants();
        Arrays.stream(constants).forEach(constant -> meanings.put(spelling(constant.name()), constant));
        standIn = constants[0];
    }

    boolean knows(String word) {
        return meanings.containsKey(word);
    }

    /** What the word means; the first meaning for a word that is not in the vocabulary. */
    E meaning(String word) {
        return meanings.getOrDefault(word, standIn);
    }

    String words() {
        return String.join(", ", meanings.keySet());
    }

    private static String spelling(String constant) {
        var word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
