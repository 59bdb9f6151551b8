package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("May this teacher open these platforms for this class in this lesson?")
class LessonTablesTest {

    private static final Window PERIOD_3 = new Window(People.at("10:05"), People.at("10:50"));

    private final LessonAuthorisations steiner = new LessonAuthorisations(Editions.rules(Editions.steiner()));
    private final LessonAuthorisations local = new LessonAuthorisations(Editions.rules(Editions.withLocalRules()));

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/lesson-authorisations.csv", delimiter = '|', useHeadersInDisplayName = true)
    void atTheSteinerSchool(ArgumentsAccessor row) {
        check(steiner, row);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/lesson-authorisations-local-rules.csv", delimiter = '|',
        useHeadersInDisplayName = true)
    void atASchoolWithLocalRules(ArgumentsAccessor row) {
        check(local, row);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/lesson-extensions.csv", delimiter = '|', useHeadersInDisplayName = true)
    void fiveMoreMinutes(ArgumentsAccessor row) {
        var open = new Window(People.at("10:05"), People.at(row.getString(2)));
        var decision = steiner.extend(new ExtensionFacts(People.at(row.getString(1)),
            lesson(row.getString(4)).orElseThrow(), actor(row.getString(3)), open));

        assertEquals(row.getString(5), decision.verdict().name());
        assertEquals(moment(row.getString(6)), decision.closes());
        assertEquals(Told.expected(row.getString(7)), Told.of(decision.findings()));
    }

    private static void check(LessonAuthorisations authorisations, ArgumentsAccessor row) {
        var decision = authorisations.decide(facts(row));

        assertEquals(row.getString(10), decision.verdict().name());
        assertEquals(moment(row.getString(11)), decision.closes());
        assertEquals(Told.expected(row.getString(12)), Told.of(decision.findings()));
        assertEquals(words(row.getString(13)).map(People::pupilId).collect(Collectors.toSet()), decision.admitted());
        assertEquals(leftOut(row.getString(14)), told(decision.leftOut()));
    }

    private static AuthorisationFacts facts(ArgumentsAccessor row) {
        return new AuthorisationFacts(People.at(row.getString(1)), Editions.DAY, row.getString(4).equals("closed"),
            lesson(row.getString(5)), actor(row.getString(6)),
            words(row.getString(7)).map(LessonTablesTest::platform).toList(),
            words(row.getString(8)).map(LessonTablesTest::pupil).toList(),
            words(row.getString(9)).map(People::pupilId).collect(Collectors.toSet()),
            People.at(row.getString(2)), People.at(row.getString(3)));
    }

    private static Optional<Lesson> lesson(String described) {
        var teachers = Set.of(People.person("Ash"), People.person("Birch"));
        return switch (described) {
            case "period 3" -> Optional.of(new Lesson(People.CLASS, PERIOD_3, teachers, Map.of()));
            case "covered" -> Optional.of(new Lesson(People.CLASS, PERIOD_3, teachers,
                Map.of(People.person("Ash"), People.person("Cedar"))));
            default -> Optional.empty();
        };
    }

    private static LessonActor actor(String name) {
        return new LessonActor(People.person(name), name.equals("Elder"));
    }

    private static NamedPlatform platform(String name) {
        var id = new PlatformId(name.toLowerCase(Locale.ROOT));
        return new NamedPlatform(id, switch (name) {
            case "YouTube" -> Optional.of(People.YOUTUBE);
            case "encyclopaedia" -> Optional.of(People.ENCYCLOPAEDIA);
            case "TikTok" -> Optional.of(new PlatformFacts(id, true, Optional.empty()));
            case "Padlet" -> Optional.of(new PlatformFacts(id, true, Optional.of(Editions.DAY.plusDays(1))));
            default -> Optional.empty();
        });
    }

    private static PupilFacts pupil(String name) {
        return People.pupil(name.equals("yearless") ? "without a year group" : name).orElseThrow();
    }

    private static Stream<String> words(String cell) {
        return cell == null ? Stream.empty() : Arrays.stream(cell.split(" "));
    }

    private static Optional<Instant> moment(String cell) {
        return Optional.ofNullable(cell).map(People::at);
    }

    private static Set<String> leftOut(String cell) {
        var expected = new TreeSet<String>();
        for (var each : cell == null ? List.<String>of() : List.of(cell.split(", "))) {
            var parts = each.split(": ");
            expected.add(People.pupilId(parts[0]) + ": " + parts[1]);
        }
        return expected;
    }

    private static Set<String> told(Map<PupilId, Finding> leftOut) {
        return leftOut.entrySet().stream().map(each -> each.getKey() + ": " + Told.one(each.getValue()))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
