package org.exeat.policy.statistics;

import static org.exeat.policy.statistics.ShownWords.numbers;
import static org.exeat.policy.statistics.ShownWords.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.exeat.policy.statistics.Shown.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final long SEED = 20_261_121;
    private static final int GAMES = 2_000;

    @ParameterizedTest
    @CsvSource({"0, 0", "1, <5", "4, <5", "5, 5", "12, 12"})
    void aCountByItself(int count, String shown) {
        assertEquals(shown, words(List.of(Suppression.alone(count))));
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0, 0 0 0", "5 0 7, 5 0 7",
        // A total below five withholds all: three parts of one each would be known from it.
        "1 1 1, - - -", "4 0 0, - - -",
        // One small part: the next larger goes with it.
        "3 0 9 20, <5 0 - 20",
        // Two small ones: their sum leaves both open.
        "2 3 9, <5 <5 9",
        // Four and four come to eight: nothing else does. So do one and one, to two.
        "4 4 9, <5 <5 -", "1 1 9, <5 <5 -",
        // One and five come to six, as nothing else does; with the next it is open.
        "1 5 20, <5 - -",
        "1 5, - -", "4 4, - -", "3 9, <5 -"})
    void partsOfATotal(String counts, String shown) {
        assertEquals(shown, words(Suppression.parts(numbers(counts))));
    }

    @Test
    void noSmallPartCanBeHadFromTheTotalAndTheOtherParts() {
        var random = new Random(SEED);
        for (int game = 0; game < GAMES; game++) {
            var counts = random.ints(2 + random.nextInt(4), 0, 4 + random.nextInt(12)).boxed().toList();
            var shown = Suppression.parts(counts);
            int total = counts.stream().mapToInt(Integer::intValue).sum();

            IntStream.range(0, counts.size()).forEach(part -> {
                boolean small = counts.get(part) > 0 && counts.get(part) < Suppression.LEAST;
                assertTrue(!small || shown.get(part).how() != How.COUNT, counts.toString());
            });
            possible(shown, total).forEach(values -> assertTrue(values.size() != 1,
                    counts + " shown as " + words(shown) + ", seed " + SEED));
        }
    }

    /** For each part that is not shown, what it may be: every way to fill the gaps is tried. */
    private static List<Set<Integer>> possible(List<Shown> shown, int total) {
        boolean few = total > 0 && total < Suppression.LEAST;
        var open = IntStream.range(0, shown.size()).filter(part -> shown.get(part).how() != How.COUNT).boxed().toList();
        int rest = total - shown.stream().mapToInt(Shown::count).sum();
        var values = new ArrayList<Set<Integer>>();
        open.forEach(part -> values.add(new HashSet<>()));
        for (int sum = few ? 1 : rest; sum <= (few ? Suppression.LEAST - 1 : rest); sum++) {
            fill(open.stream().map(shown::get).toList(), sum, new ArrayList<>(), values);
        }
        return values;
    }

    private static void fill(List<Shown> open, int left, List<Integer> chosen, List<Set<Integer>> values) {
        int place = chosen.size();
        if (place == open.size()) {
            if (left == 0) {
                IntStream.range(0, place).forEach(part -> values.get(part).add(chosen.get(part)));
            }
            return;
        }
        boolean few = open.get(place).how() == How.FEW;
        boolean besides = open.stream().anyMatch(one -> one.how() == How.FEW);
        for (int value = few ? 1 : besides ? Suppression.LEAST : 0; value <= (few ? 4 : left); value++) {
            chosen.add(value);
            fill(open, left - value, chosen, values);
            chosen.remove(place);
        }
    }
}
