package org.exeat.policy.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.statistics.Shown.How;

/** How tables write counts, and what is shown of them. */
final class ShownWords {

    private ShownWords() {
    }

    static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    static String words(List<Shown> shown) {
        return shown.stream().map(one -> one.how() == How.COUNT ? Integer.toString(one.count())
                : one.how() == How.FEW ? "<5" : "-").collect(Collectors.joining(" "));
    }
}
