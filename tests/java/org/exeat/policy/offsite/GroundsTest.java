package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.policy.Nation;
import org.exeat.policy.SchoolType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("May the school act on what happened out of school?")
class GroundsTest {

    static final List<String> SCHOOLS = Cells.SCHOOLS;

    private static Grounds grounds(String school) {
        return Grounds.of(Cells.edition(school), Nation.ENGLAND, SchoolType.INDEPENDENT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/grounds.csv", useHeadersInDisplayName = true)
    void onTheGroundsOfItsEditionAndOfTheLawForIt(ArgumentsAccessor row) {
        var grounds = Grounds.of(Cells.edition(row.getString(0)), Cells.constant(Nation.class, row.getString(1)),
                Cells.constant(SchoolType.class, row.getString(2)));

        assertEquals(Cells.text(row.getString(3)), kinds(grounds, ground -> ground.clause().isPresent()));
        assertEquals(row.getString(4), kinds(grounds, ground -> ground.clause().isEmpty()));
        assertEquals(List.of(Cells.constant(Law.class, row.getString(5))),
                grounds.all().stream().flatMap(ground -> ground.law().stream()).distinct().toList());
        assertEquals(row.getString(6), grounds.policySilent() ? "yes" : "no");
    }

    private static String kinds(Grounds grounds, Predicate<Ground> wanted) {
        return Cells.joined(grounds.all().stream().filter(wanted).map(ground -> ground.clause()
                .map(ref -> ref.clause() + " ").orElse("") + Cells.words(ground.kind())));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/jurisdiction.csv", useHeadersInDisplayName = true)
    void asTheAnswersSay(ArgumentsAccessor row) {
        var grounds = grounds(row.getString(0));
        var decision = JurisdictionDecision.of(grounds, answers(grounds, row.getString(1), row.getString(2)));

        assertEquals(row.getString(3), Cells.words(decision.verdict()));
        assertEquals(Cells.text(row.getString(4)), keys(decision.met()));
        assertEquals(Cells.text(row.getString(5)), keys(decision.open()));
        assertEquals(!row.getString(0).equals("larkmead"), decision.policySilent());
    }

    private static Map<String, Answer> answers(Grounds grounds, String yes, String no) {
        var answers = new HashMap<String, Answer>();
        grounds.all().forEach(ground -> {
            if ("the rest".equals(yes)) {
                answers.put(ground.key(), Answer.YES);
            } else if ("the rest".equals(no)) {
                answers.put(ground.key(), Answer.NO);
            }
        });
        Cells.list(yes).forEach(key -> answers.put(key, Answer.YES));
        Cells.list(no).forEach(key -> answers.put(key, Answer.NO));
        return answers;
    }

    private static String keys(List<Ground> grounds) {
        return Cells.joined(grounds.stream().map(Ground::key));
    }

    /** Every edition, with limbs and without, in every nation and for every type of school. */
    static Stream<Grounds> everywhere() {
        return SCHOOLS.stream().flatMap(school -> Stream.of(Nation.values()).flatMap(nation ->
                Stream.of(SchoolType.values()).map(type -> Grounds.of(Cells.edition(school), nation, type))));
    }

    /** In one line: any yes will do; without one, all must be no before the school may not. */
    @Test
    void inEveryCombinationOfAnswersThereIsEverywhere() {
        everywhere().forEach(grounds -> combinations(grounds).forEach(answers -> {
            var decision = JurisdictionDecision.of(grounds, answers);

            var expected = answers.containsValue(Answer.YES) ? Jurisdiction.MAY_ACT
                    : answers.containsValue(Answer.NOT_KNOWN) ? Jurisdiction.NEEDS_INFORMATION : Jurisdiction.MAY_NOT;
            assertEquals(expected, decision.verdict(), answers::toString);
            assertEquals(answered(grounds, answers, Answer.YES), decision.met(), answers::toString);
            assertEquals(answered(grounds, answers, Answer.NOT_KNOWN), decision.open(), answers::toString);
        }));
    }

    @Test
    void theOrderOfAnswersNeverMattersAndNoAnswerIsNotKnown() {
        everywhere().forEach(grounds -> combinations(grounds).forEach(answers -> {
            var backwards = new LinkedHashMap<String, Answer>();
            var keys = new ArrayList<>(answers.keySet());
            Collections.reverse(keys);
            keys.stream().filter(key -> answers.get(key) != Answer.NOT_KNOWN)
                    .forEach(key -> backwards.put(key, answers.get(key)));

            assertEquals(JurisdictionDecision.of(grounds, answers), JurisdictionDecision.of(grounds, backwards));
        }));
    }

    private static List<Ground> answered(Grounds grounds, Map<String, Answer> answers, Answer wanted) {
        return grounds.all().stream().filter(ground -> answers.get(ground.key()) == wanted).toList();
    }

    private static Stream<Map<String, Answer>> combinations(Grounds grounds) {
        int count = grounds.all().size();
        return IntStream.range(0, (int) Math.pow(Answer.values().length, count)).mapToObj(code -> {
            var answers = new LinkedHashMap<String, Answer>();
            int rest = code;
            for (Ground ground : grounds.all()) {
                answers.put(ground.key(), Answer.values()[rest % Answer.values().length]);
                rest /= Answer.values().length;
            }
            return answers;
        });
    }

    @Test
    void anAnswerFindsItsGroundByItsKeyAlone() {
        for (String school : SCHOOLS) {
            var grounds = grounds(school);
            grounds.all().forEach(ground -> assertEquals(ground, grounds.find(ground.key()).orElseThrow()));
            assertEquals(grounds.all().size(), grounds.all().stream().map(Ground::key).distinct().count());
        }
        assertEquals(List.of(), Stream.of("5a", "", "travel").flatMap(key ->
                grounds("bryn-heulog").find(key).stream()).toList());
    }
}
