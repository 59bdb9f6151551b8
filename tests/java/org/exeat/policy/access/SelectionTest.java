package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.exeat.policy.Verdict;
import org.junit.jupiter.api.Test;

/** What is selected is what an evaluation would give, in every case there is. */
class SelectionTest {

    private final Map<String, AccessRules> schools = Map.of("steiner", Editions.rules(Editions.steiner()),
        "local", Editions.rules(Editions.withLocalRules()), "silent", Editions.rules(Editions.silent()));

    @Test
    void selectionIsEvaluationInEveryCase() {
        schools.forEach((school, rules) -> {
            var table = AccessTable.of(rules);
            AccessTable.cases().forEach(each -> assertEquals(rules.answer(each), table.select(each), school + each));
        });
    }

    @Test
    void everyCaseIsThereOnce() {
        assertEquals(17 * 3 * 3 * 3, AccessTable.cases().size());
        assertEquals(AccessTable.cases().size(), new HashSet<>(AccessTable.cases()).size());
    }

    @Test
    void equalAnswersAreOneObject() {
        schools.values().forEach(rules -> {
            var table = AccessTable.of(rules);
            var seen = new HashMap<AccessAnswer, AccessAnswer>();
            AccessTable.cases().forEach(each -> {
                var answer = table.select(each);
                assertSame(answer, seen.computeIfAbsent(answer, same -> same));
            });
        });
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        schools.values().forEach(rules -> AccessTable.cases().forEach(each -> {
            var backwards = new ArrayList<>(rules.answer(each).findings());
            Collections.reverse(backwards);
            assertEquals(rules.answer(each).verdict(), Verdict.of(backwards));
        }));
    }

    @Test
    void noCaseIsWithoutAFinding() {
        schools.values().forEach(rules -> AccessTable.cases().forEach(each ->
            assertTrue(!rules.answer(each).findings().isEmpty(), each::toString)));
    }
}
