package org.exeat.incidents.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.exeat.policy.statistics.Linked;
import org.exeat.policy.statistics.Shown;
import org.exeat.policy.statistics.Suppression;

/** Counts by category and half-term. */
final class Counting {

    private final HalfTerms terms;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    Counting(HalfTerms terms, Collection<String> categories) {
        this.terms = terms;
        categories.forEach(one -> counts.put(one, new int[terms.chosen().size()]));
    }

    /** Counts something of that day once in each of these categories. */
    void add(LocalDate day, Collection<String> categories) {
        int term = terms.of(day);
        if (term >= 0) {
            categories.stream().distinct().map(counts::get).forEach(row -> row[term]++);
        }
    }

    /** Each count by itself. */
    Map<String, List<Shown>> alone() {
        return shown(term -> column(term).stream().map(Suppression::alone).toList());
    }

    /** Counts that may overlap, of what is counted in that row of the totals. */
    Map<String, List<Shown>> of(Counting totals, String row) {
        return shown(term -> column(term).stream().map(one -> Suppression.of(totals.counts.get(row)[term], one))
                .toList());
    }

    /** The counts of each half-term as parts of a total that is published. */
    Map<String, List<Shown>> parts() {
        return shown(term -> Suppression.parts(column(term)));
    }

    /** As {@link #parts}, beside another division of the same total. */
    Map<String, List<Shown>> parts(Counting first, List<Linked.NeverMore> known) {
        return shown(term -> Linked.parts(first.column(term), column(term), known));
    }

    private List<Integer> column(int term) {
        return counts.values().stream().map(row -> row[term]).toList();
    }

    private Map<String, List<Shown>> shown(IntFunction<List<Shown>> columns) {
        Map<String, List<Shown>> shown = new LinkedHashMap<>();
        counts.keySet().forEach(what -> shown.put(what, new ArrayList<>()));
        IntStream.range(0, terms.chosen().size()).mapToObj(columns).forEach(column -> {
            int place = 0;
            for (List<Shown> row : shown.values()) {
                row.add(column.get(place++));
            }
        });
        return shown;
    }
}
