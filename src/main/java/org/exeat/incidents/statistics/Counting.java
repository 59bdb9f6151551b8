package org.exeat.incidents.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Each count by itself: something may be in more categories than one. */
    Map<String, List<Shown>> alone() {
        Map<String, List<Shown>> shown = new LinkedHashMap<>();
        counts.forEach((what, row) -> shown.put(what, Arrays.stream(row).mapToObj(Suppression::alone).toList()));
        return shown;
    }

    /** The counts of each half-term as parts of a total that is published. */
    Map<String, List<Shown>> parts() {
        Map<String, List<Shown>> shown = new LinkedHashMap<>();
        counts.keySet().forEach(what -> shown.put(what, new ArrayList<>()));
        IntStream.range(0, terms.chosen().size()).forEach(term -> {
            List<Shown> parts = Suppression.parts(counts.values().stream().map(row -> row[term]).toList());
            int place = 0;
            for (List<Shown> row : shown.values()) {
                row.add(parts.get(place++));
            }
        });
        return shown;
    }
}
