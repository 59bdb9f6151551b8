package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.Test;

class ManyReportsIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final Reporter reporter = new Reporter(school);

    private static JsonObject telling(String what) {
        return Reporter.telling(what).build();
    }

    private List<Map<String, Object>> reports() {
        return Kept.rows("select * from incident_report where school_id = ?", school.id());
    }

    @Test
    void whoeverGuessesOrFloodsMustWait() {
        var answers = Stream.generate(() -> reporter.look("0000-0000-0000-0000-0000")).limit(130).toList();
        var refused = answers.get(answers.size() - 1);

        assertEquals("404 429 TRY_LATER", answers.get(0).status() + " " + refused.status() + " " + refused.code());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        var flood = Stream.generate(() -> reporter.report(Reporter.key(), telling("Again"))).limit(70)
                .map(Browser.Answer::status).toList();
        assertEquals("201 429", flood.get(0) + " " + flood.get(flood.size() - 1));
    }

    @Test
    void numbersFollowEachOtherWithoutAGapHoweverManyLookFirst() {
        for (int time = 0; time < 5; time++) {
            reporter.receipt(telling("One of five"));
        }
        assertEquals(Set.of(), reports().stream().map(row -> row.get("number")).filter(Objects::nonNull)
                .collect(Collectors.toSet()));

        Browser lead = SchoolRows.signedIn(SchoolRows.person(school, Role.DSL));
        IntStream.range(0, 6).parallel().forEach(time -> assertEquals(200,
                lead.get("/schools/" + school.id() + "/triage-queue").status()));

        assertEquals(List.of(1, 2, 3, 4, 5), reports().stream().map(row -> (Integer) row.get("number")).sorted()
                .toList());
    }

    @Test
    void thoseOfTheSameMomentAreEachKeptOnceAndOneThatIsRefusedHoldsUpNoOther() throws Exception {
        List<String> keys = Stream.generate(Reporter::key).limit(20).toList();
        JsonObject refused = Reporter.telling("With a file that is not there")
                .add("evidence", Json.createArrayBuilder().add(Reporter.key())).build();
        List<Callable<Browser.Answer>> crowd = new ArrayList<>();
        for (String key : keys) {
            crowd.addAll(Collections.nCopies(2, () -> reporter.report(key, telling(key))));
        }
        IntStream.range(0, 10).forEach(each -> crowd.add(each * 4, () -> reporter.report(Reporter.key(), refused)));

        List<Browser.Answer> kept = answers(crowd).stream().filter(answer -> answer.status() == 201).toList();

        assertEquals(40, kept.size());
        assertEquals(20, kept.stream().map(answer -> answer.json().getString("receipt")).distinct().count());
        assertEquals(keys.stream().sorted().toList(),
                reports().stream().map(row -> row.get("what").toString()).sorted().toList());
        assertEquals(reports().stream().map(row -> "incident-report:" + row.get("id")).sorted().toList(),
                Kept.rows("select subject from audit_entry where school_id = ? and action = 'report-received'",
                        school.id()).stream().map(row -> row.get("subject").toString()).sorted().toList());
    }

    private static List<Browser.Answer> answers(List<Callable<Browser.Answer>> crowd) throws Exception {
        var threads = Executors.newFixedThreadPool(crowd.size());
        try {
            List<Browser.Answer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(crowd)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
