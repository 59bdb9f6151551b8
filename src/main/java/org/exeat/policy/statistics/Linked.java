package org.exeat.policy.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.policy.statistics.Shown.How;

/**
 * A second division of a total that is divided already, where it is known that some part is never more than some other:
 * nothing is closed that is not decided. Each division by itself keeps its small parts; together with what is known
 * they may give one away, and then all parts of the second are withheld.
 */
public final class Linked {

    private final int first;
    private final int[] counts;
    private final Shown[] shown;
    private final int[] low;
    private final int[] high;

    private Linked(List<Integer> first, List<Integer> second) {
        this.first = first.size();
        this.counts = Stream.concat(first.stream(), second.stream()).mapToInt(Integer::intValue).toArray();
        this.shown = Stream.of(Suppression.parts(first), Suppression.parts(second)).flatMap(List::stream)
                .toArray(Shown[]::new);
        this.low = new int[counts.length];
        this.high = new int[counts.length];
    }

    /**
     * That one part is never more than another.
     *
     * @param smaller the place of a part in both divisions, one after the other
     * @param larger likewise
     */
    public record NeverMore(int smaller, int larger) {
    }

    /** The parts of the second division, beside the parts of the first as {@link Suppression#parts} shows them. */
    public static List<Shown> parts(List<Integer> first, List<Integer> second, List<NeverMore> known) {
        var both = new Linked(first, second);
        return both.tell(known) ? Collections.nCopies(second.size(), Shown.withheld())
                : List.copyOf(Arrays.asList(both.shown).subList(both.first, both.shown.length));
    }

    private int total(int from, int to) {
        return IntStream.range(from, to).map(one -> counts[one]).sum();
    }

    /** Whether anything that is not shown could be one number only: what is known is applied until nothing changes. */
    private boolean tell(List<NeverMore> known) {
        IntStream.range(0, counts.length).forEach(this::begin);
        int[] before;
        do {
            before = width();
            divide(0, first);
            divide(first, counts.length);
            known.forEach(one -> {
                high[one.smaller()] = Math.min(high[one.smaller()], high[one.larger()]);
                low[one.larger()] = Math.max(low[one.larger()], low[one.smaller()]);
            });
        } while (!Arrays.equals(before, width()));
        return IntStream.range(0, counts.length)
                .anyMatch(part -> shown[part].how() != How.COUNT && low[part] >= high[part]);
    }

    private void begin(int part) {
        boolean besides = IntStream.range(part < first ? 0 : first, part < first ? first : counts.length)
                .anyMatch(one -> shown[one].how() == How.FEW);
        low[part] = switch (shown[part].how()) {
            case COUNT -> counts[part];
            case FEW -> 1;
            case WITHHELD -> besides ? Suppression.LEAST : 0;
        };
        high[part] = switch (shown[part].how()) {
            case COUNT -> counts[part];
            case FEW -> Suppression.LEAST - 1;
            case WITHHELD -> total(0, first);
        };
    }

    private void divide(int from, int to) {
        int total = total(from, to);
        for (int part = from; part < to; part++) {
            int least = IntStream.range(from, to).map(one -> low[one]).sum() - low[part];
            int most = IntStream.range(from, to).map(one -> high[one]).sum() - high[part];
            low[part] = Math.max(low[part], total - most);
            high[part] = Math.min(high[part], total - least);
        }
    }

    private int[] width() {
        return IntStream.range(0, low.length).map(part -> high[part] - low[part]).toArray();
    }
}
