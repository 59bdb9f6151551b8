package org.exeat.policy.statistics;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Suppresses small counts, as bodies that publish figures on pupils do. In a school, somebody who knows one of four
 * pupils can often tell who the others are; of five they no longer can. Nought says nothing about anybody and is shown.
 *
 * <p>Where parts add up to a total that is published too, a small part could be had by subtraction. Then the next
 * larger parts are withheld with it, until every part that is not shown could still be at least two numbers for
 * somebody who knows the total, all that is shown, and that what is few is less than the least; where that cannot be
 * reached, all parts are withheld. In which order larger parts are withheld can still tell something in rare cases.
 * Totals over several lines are never published, so that nothing can be had across lines. How many are in none of
 * several counts that overlap must not be published beside them: it would make a sum of them again.
 */
public final class Suppression {

    /** The least count that is shown, besides nought. */
    public static final int LEAST = 5;

    private Suppression() {
    }

    /** A count by itself: it is part of no total that is published. */
    public static Shown alone(int count) {
        return few(count) ? Shown.few() : Shown.count(count);
    }

    /**
     * One of several counts that may overlap and so add up to nothing, beside the number they are taken from: with what
     * is left it makes up that number, and would give away that only a few are left.
     */
    public static Shown of(int total, int count) {
        return parts(List.of(count, total - count)).get(0);
    }

    /** The parts of a total that is published by {@link #alone}. */
    public static List<Shown> parts(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (few(total)) {
            return withheld(counts);
        }
        var hidden = new TreeSet<Integer>(indices(counts, true));
        List<Integer> larger = indices(counts, false);
        while (!hidden.isEmpty() && tells(counts, hidden)) {
            if (larger.isEmpty()) {
                return withheld(counts);
            }
            hidden.add(larger.remove(0));
        }
        return IntStream.range(0, counts.size()).mapToObj(part -> !hidden.contains(part)
                ? Shown.count(counts.get(part)) : few(counts.get(part)) ? Shown.few() : Shown.withheld()).toList();
    }

    private static boolean few(int count) {
        return count > 0 && count < LEAST;
    }

    private static List<Shown> withheld(List<Integer> counts) {
        return Collections.nCopies(counts.size(), Shown.withheld());
    }

    /** Those that are too small, or those that are not, the smallest first. */
    private static List<Integer> indices(List<Integer> counts, boolean small) {
        return IntStream.range(0, counts.size()).boxed()
                .filter(part -> counts.get(part) > 0 && few(counts.get(part)) == small)
                .sorted((one, other) -> Integer.compare(counts.get(one), counts.get(other)))
                .collect(Collectors.toList());
    }

    /** Whether any of those that are hidden could be one number only, given what they come to together. */
    private static boolean tells(List<Integer> counts, TreeSet<Integer> hidden) {
        int together = hidden.stream().mapToInt(counts::get).sum();
        int least = hidden.stream().mapToInt(part -> least(counts.get(part))).sum();
        long most = hidden.stream().mapToLong(part -> most(counts.get(part), together)).sum();
        return hidden.stream().anyMatch(part -> {
            int count = counts.get(part);
            long low = Math.max(least(count), together - (most - most(count, together)));
            long high = Math.min(most(count, together), together - (least - least(count)));
            return low >= high;
        });
    }

    private static int least(int count) {
        return few(count) ? 1 : LEAST;
    }

    private static int most(int count, int together) {
        return few(count) ? LEAST - 1 : together;
    }
}
