package org.exeat.policy.offsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase to look for within one sentence: words in lower case without accents and apostrophes, {@code kill|murder}
 * for one of several, {@code threat*} for any ending after two letters or more, {@code ~} for up to four words in
 * between.
 */
public final class Phrase {

    private static final Pattern SHAPE = Pattern.compile("(?!~)(?:(?:^| )(?:~ )?WORD(?:\\|WORD)*)+".replace(
        "WORD", "(?:[a-z0-9]+|[a-z0-9]{2,}\\*)"));
    private static final int GAP = 4;
    private static final int OPENING = 2;

    private final List<Step> steps;

    /** One place in the phrase: words and beginnings of words that fit there, and how many others may come before. */
    private record Step(Set<String> words, List<String> beginnings, int gap) {

        static Step of(String alternatives, int gap) {
            var parts = Stream.of(alternatives.split("\\|"))
                .collect(Collectors.partitioningBy(one -> one.endsWith("*")));
            return new Step(Set.copyOf(parts.get(false)),
                parts.get(true).stream().map(one -> one.substring(0, one.length() - 1)).toList(), gap);
        }

        /** Without a stream: every report is read by hundreds of these. */
        boolean fits(Set<String> spellings) {
            for (String each : spellings) {
                if (words.contains(each) || begins(each)) {
                    return true;
                }
            }
            return false;
        }

        private boolean begins(String spelling) {
            for (String beginning : beginnings) {
                if (spelling.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Phrase(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * The phrase written so.
     *
     * @throws IllegalArgumentException if it is not written as a phrase is
     */
    public static Phrase of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("is “" + text + "”, which is not written as a phrase is.");
        }
        var steps = new ArrayList<Step>();
        int gap = 0;
        for (String word : text.split(" ")) {
            if (word.equals("~")) {
                gap = GAP;
            } else {
                steps.add(Step.of(word, gap));
                gap = 0;
            }
        }
        return new Phrase(List.copyOf(steps));
    }

    /** How a word begins, by which signs are sorted: its first two letters. */
    static String opening(String word) {
        return word.substring(0, Math.min(OPENING, word.length()));
    }

    /** How a sentence's word must begin for the phrase to begin with it. */
    Set<String> openings() {
        return Stream.concat(steps.get(0).words().stream(), steps.get(0).beginnings().stream()).map(Phrase::opening)
            .collect(Collectors.toSet());
    }

    /** Whether it stands somewhere in this sentence. */
    boolean in(List<Set<String>> sentence) {
        return found(sentence, 0, 0, sentence.size());
    }

    /** Whether the steps from this one on are found, the first of them at this word or so many after it. */
    private boolean found(List<Set<String>> sentence, int step, int from, int gap) {
        if (step == steps.size()) {
            return true;
        }
        for (int at = from; at < Math.min(sentence.size(), from + gap + 1); at++) {
            if (steps.get(step).fits(sentence.get(at))
                && found(sentence, step + 1, at + 1, step + 1 < steps.size() ? steps.get(step + 1).gap() : 0)) {
                return true;
            }
        }
        return false;
    }
}
