package org.exeat.policy.offsite;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Signs in a report's own words, English or Welsh, of a concern it may raise. They only ever add a concern: a report
 * without a sign is no safer for it. Negation and jest are not told apart; a person reads each report and decides.
 */
public final class WordSigns {

    /** The signs by how their first words begin, so that a text is read by the few that it may hold. */
    private final Map<String, Set<Sign>> signs = new HashMap<>();

    /** Signs as they were read; each phrase is checked when its sign is made. */
    public WordSigns(List<Sign> signs) {
        signs.forEach(sign -> sign.phrase().openings()
            .forEach(opening -> this.signs.computeIfAbsent(opening, none -> new HashSet<>()).add(sign)));
    }

    /** The concerns that these words may raise; empty when no sign is among them. */
    public Set<Concern> concerns(String text) {
        var sentences = Spelling.sentences(text);
        var raised = EnumSet.noneOf(Concern.class);
        sentences.forEach(sentence -> opened(sentence).stream().filter(sign -> sign.phrase().in(sentence))
            .map(Sign::concern).forEach(raised::add));
        return raised;
    }

    /** The signs that may stand in a sentence, by how its words begin. */
    private Set<Sign> opened(List<Set<String>> sentence) {
        Set<Sign> opened = new HashSet<>();
        for (Set<String> spellings : sentence) {
            for (String spelling : spellings) {
                opened.addAll(signs.getOrDefault(Phrase.opening(spelling), Set.of()));
            }
        }
        return opened;
    }

    /**
     * One sign: a phrase, and the concern it stands for.
     *
     * @param concern one that escalates: whether something could be read as disrepute is for people to judge
     */
    public record Sign(Concern concern, Phrase phrase) {

        public Sign {
            Objects.requireNonNull(phrase, "A sign is a phrase.");
            if (!concern.escalates()) {
                throw new IllegalArgumentException("is " + concern + ", which people judge and words do not.");
            }
        }
    }
}
