package org.exeat.policy;

import java.util.Map;
import java.util.Set;

/** Checks on what a school shows in one or more languages: language code to text. */
final class Texts {

    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private Texts() {
    }

    static Map<String, String> checked(Map<String, String> texts, String whose) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(whose + " is given in at least one language.");
        }
        texts.forEach((language, text) -> check(language, text, whose));
        return Map.copyOf(texts);
    }

    private static void check(String language, String text, String whose) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(whose + " is in en or cy, not in “" + language + "”.");
        }
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(whose + " is not blank.");
        }
    }
}
