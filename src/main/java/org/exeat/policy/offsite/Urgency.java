package org.exeat.policy.offsite;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;

/** How much a report or an incident presses, the most pressing first. */
public enum Urgency {
    /** Somebody said that there is danger now, or a threat to life was recognised. */
    DANGER,
    /** Safeguarding comes first: something else was said, or the worst was not ruled out. */
    URGENT,
    USUAL;

    /** That of concerns which hold. */
    public static Urgency of(Collection<Concern> concerns) {
        if (concerns.stream().anyMatch(Concern::endangers)) {
            return DANGER;
        }
        return concerns.stream().anyMatch(Concern::escalates) ? URGENT : USUAL;
    }

    /** That of a report with those answers, in whose words those concerns were recognised. */
    public static Urgency of(ReportAnswers answers, Set<Concern> recognised) {
        Urgency feared = answers.urgent() ? URGENT : USUAL;
        return (answers.danger() == Answer.YES ? DANGER : feared).or(of(recognised));
    }

    /**
     * How much it presses once somebody has said which concerns hold: what was known before presses no more than it
     * did, for a fear is not more than that for being left to stand; what is new, or certain by now, adds to it.
     */
    public Urgency settled(Set<Concern> known, Set<Concern> holding) {
        Urgency left = of(holding.stream().filter(known::contains).toList());
        return (compareTo(left) >= 0 ? this : left)
                .or(of(holding.stream().filter(concern -> !known.contains(concern)).toList()));
    }

    /** Whether safeguarding comes first. */
    public boolean cannotWait() {
        return this != USUAL;
    }

    /** The more pressing of the two. */
    public Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The order of every queue: danger first, then what else is urgent; among those alike, what is due first. */
    public static <T> Comparator<T> first(Function<T, Urgency> urgency, Function<T, LocalDate> due) {
        return Comparator.comparing(urgency).thenComparing(due);
    }
}
