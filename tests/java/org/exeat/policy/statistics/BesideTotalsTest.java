package org.exeat.policy.statistics;

import static org.exeat.policy.statistics.ShownWords.numbers;
import static org.exeat.policy.statistics.ShownWords.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exeat.policy.statistics.Shown.How;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Does anything shown beside a total give a small number away?")
class BesideTotalsTest {

    private static final int MOST = 40;
    private static final int INCIDENTS = 16;
    /** As the statistics know: nothing is a sanction that may not be acted on, or closed that is not decided. */
    private static final List<Linked.NeverMore> KNOWN =
            List.of(new Linked.NeverMore(3, 0), new Linked.NeverMore(2, 5));

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/statistics/overlapping.csv", useHeadersInDisplayName = true)
    void oneOfSeveralThatOverlap(int total, int count, String shown) {
        assertEquals(shown, words(List.of(Suppression.of(total, count))));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/statistics/linked.csv", useHeadersInDisplayName = true)
    void decisionsAndWhatBecameOfThem(String decisions, String outcomes, String shownDecisions, String shownOutcomes) {
        assertEquals(shownDecisions, words(Suppression.parts(numbers(decisions))));
        assertEquals(shownOutcomes, words(Linked.parts(numbers(decisions), numbers(outcomes), KNOWN)));
    }

    /** Whoever knows the rules lines up all that would be shown alike: it must leave each small number open. */
    private static void assertLeftOpen(Map<String, List<List<Integer>>> alike) {
        alike.forEach((shown, all) -> {
            for (int place = 0; place < all.get(0).size(); place++) {
                int part = place;
                var values = all.stream().map(one -> one.get(part)).distinct().toList();
                assertTrue(values.size() > 1 || values.get(0) == 0 || values.get(0) >= Suppression.LEAST,
                        () -> shown + " is " + all + " only");
            }
        });
    }

    @Test
    void noSmallNumberInACountOrInWhatIsLeftCanBeHad() {
        var alike = new HashMap<String, List<List<Integer>>>();
        for (int total = 0; total <= MOST; total++) {
            for (int count = 0; count <= total; count++) {
                String shown = words(List.of(Suppression.alone(total), Suppression.of(total, count)));
                alike.computeIfAbsent(shown, key -> new ArrayList<>()).add(List.of(count, total - count));
            }
        }
        assertLeftOpen(alike);
    }

    /** All that the tables may stand for, for whoever knows the total, what is shown, and what closing asks. */
    @Test
    void noSmallNumberOfDecisionsOrOutcomesCanBeHadFromBothTables() {
        for (int total = Suppression.LEAST; total <= INCIDENTS; total++) {
            var all = divisions(total);
            var shown = new HashMap<List<List<Shown>>, List<List<Integer>>>();
            all.forEach(one -> shown.computeIfAbsent(List.of(Suppression.parts(one.subList(0, 3)),
                    Linked.parts(one.subList(0, 3), one.subList(3, 6), KNOWN)), key -> new ArrayList<>()).add(one));
            var possible = new HashMap<String, List<List<Integer>>>();
            shown.keySet().forEach(tables -> possible.put(words(tables.get(0)) + " | " + words(tables.get(1)),
                    all.stream().filter(one -> fits(tables.get(0), one.subList(0, 3))
                            && fits(tables.get(1), one.subList(3, 6))).toList()));
            assertLeftOpen(possible);
        }
    }

    private static boolean fits(List<Shown> shown, List<Integer> counts) {
        boolean besides = shown.stream().anyMatch(one -> one.how() == How.FEW);
        return IntStream.range(0, counts.size()).allMatch(part -> switch (shown.get(part).how()) {
            case COUNT -> counts.get(part) == shown.get(part).count();
            case FEW -> counts.get(part) > 0 && counts.get(part) < Suppression.LEAST;
            case WITHHELD -> !besides || counts.get(part) >= Suppression.LEAST;
        });
    }

    /** Acting, not acting, undecided; sanctions, support, still open: all there can be of so many incidents. */
    private static List<List<Integer>> divisions(int total) {
        var all = new ArrayList<List<Integer>>();
        for (int acting = 0; acting <= total; acting++) {
            for (int undecided = 0; undecided <= total - acting; undecided++) {
                for (int sanctions = 0; sanctions <= acting; sanctions++) {
                    for (int open = undecided; open <= total - sanctions; open++) {
                        all.add(List.of(acting, total - acting - undecided, undecided, sanctions,
                                total - sanctions - open, open));
                    }
                }
            }
        }
        return all;
    }
}
