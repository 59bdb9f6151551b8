package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class RosterReaderTest {

    @Test
    void goodSetIsReadWhole() {
        var roster = RosterSet.good().read().value().orElseThrow();

        assertEquals(List.of(2, 4, 3, 8, 7), List.of(roster.orgs().size(), roster.sessions().size(),
                roster.classes().size(), roster.people().size(), roster.enrolments().size()));
        assertEquals(new RosterClass("cls-10b", "10B, English", "10B/En", ClassKind.SCHEDULED, "org-school",
                List.of("ses-autumn", "ses-spring"), "Room 4"), roster.classes().get(0));
        assertEquals(new RosterPerson("usr-p10", RosterRole.STUDENT, true,
                new RosterPerson.Name("p.ten", "Perry", "Pupilten, junior"), Optional.of(YearGroup.Y10),
                List.of("org-school"), List.of("usr-g1", "usr-g2"), Optional.empty()), roster.people().get(2));
        assertEquals("Ŵynn", roster.people().get(3).name().given());
    }

    @Test
    void onlyParentsKeepAnAddressAndOnlyOneThatCouldReachThem() {
        var addresses = RosterSet.good().read().value().orElseThrow().people().stream()
                .filter(person -> person.mail().isPresent() || person.role().answersForPupils())
                .collect(Collectors.toMap(RosterPerson::sourcedId, RosterPerson::mail));

        assertEquals(Map.of("usr-g1", Optional.of("g.one@home.example"), "usr-g2", Optional.empty()),
                addresses);
    }

    @Test
    void enrolmentEndsBeforeItsEndDate() {
        var enrolment = RosterSet.good().read().value().orElseThrow().enrolments().get(2);

        assertTrue(enrolment.holdsOn(LocalDate.parse("2025-09-01")));
        assertTrue(enrolment.holdsOn(LocalDate.parse("2025-11-02")));
        assertFalse(enrolment.holdsOn(LocalDate.parse("2025-11-03")));
        assertFalse(enrolment.holdsOn(LocalDate.parse("2025-08-31")));
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndExtraOnesAreLeftAlone() {
        var set = RosterSet.good().with("orgs.csv", """
                type,metadata.x,name,SOURCEDID,unheard
                school,y,Aldermoor Example School,org-school,z
                district,,Trust,org-trust,
                """);

        var orgs = set.read().value().orElseThrow().orgs();

        assertEquals(new RosterOrg("org-school", "Aldermoor Example School", OrgKind.SCHOOL, ""), orgs.get(0));
    }

    @Test
    void byteOrderMarkQuotedHeadersAndWindowsLineEndsAreAccepted() {
        var set = RosterSet.good();
        for (String file : List.copyOf(set.entries().keySet())) {
            var lines = set.text(file).split("\n", 2);
            var header = "\"" + lines[0].replace(",", "\",\"") + "\"";
            set.with(file, "\uFEFF" + (header + "\n" + lines[1]).replace("\n", "\r\n"));
        }

        assertEquals(RosterSet.good().read().value(), set.read().value());
    }

    @Test
    void blankLinesAreSkippedAndStillCounted() {
        var set = RosterSet.good().with("enrollments.csv", "enr-2,", "\n\nenr-2,").with("enrollments.csv", "usr-p12",
                "usr-gone");

        assertEquals(8, set.read().problems().get(0).line());
    }

    @Test
    void lineNumbersAreTrueAfterACellOfTwoLinesThatIsNotRead() {
        var set = RosterSet.good().with("users.csv", "Guardiantwo", "");

        assertEquals(10, set.read().problems().get(0).line());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rosters/errors.csv", numLinesToSkip = 1)
    void eachFaultIsNamedByFileLineAndColumn(ArgumentsAccessor row) {
        String instead = blank(row.getString(3)).replace("{300}", "x".repeat(300));

        var reading = RosterSet.good().with(row.getString(1), row.getString(2), instead).read();

        var arguments = blank(row.getString(8)).isEmpty() ? List.<String>of() : List.of(row.getString(8).split("\\|"));
        var expected = new RosterProblem(row.getString(4), row.getLong(5), blank(row.getString(6)),
                ProblemCode.valueOf(row.getString(7)), arguments);
        assertEquals(List.of(expected), reading.problems());
        assertTrue(reading.value().isEmpty());
    }

    @Test
    void allFaultsOfAllFilesAreReported() {
        var set = RosterSet.good().with("users.csv", "Guardianone", "").with("users.csv", "usr-g1,11,", "usr-g1,UG,")
                .with("enrollments.csv", "usr-t2", "usr-none").with("orgs.csv", ",school,", ",academy,");

        var files = set.read().problems().stream()
                .collect(Collectors.groupingBy(RosterProblem::file, Collectors.counting()));

        assertEquals(Map.of("users.csv", 2L, "enrollments.csv", 1L, "orgs.csv", 1L), files);
    }

    @Test
    void problemsBeyondTheThousandthAreCounted() {
        var rows = new StringBuilder(RosterSet.good().text("enrollments.csv"));
        for (int i = 0; i < 1_234; i++) {
            rows.append("more-").append(i).append(",,,cls-10b,org-school,usr-gone,student,,,\n");
        }

        var reading = RosterSet.good().with("enrollments.csv", rows.toString()).read();

        assertEquals(1_000, reading.problems().size());
        assertEquals(234, reading.more());
    }

    @Test
    void fileThatIsNotUtf8IsRefusedWithItsLine() {
        var latin = RosterSet.good().text("users.csv").replace("Ŵynn", "Siân").getBytes(StandardCharsets.ISO_8859_1);

        var reading = RosterSet.good().with("users.csv", latin).read();

        assertEquals(List.of(new RosterProblem("users.csv", 5, "", ProblemCode.NOT_UTF8, List.of())),
                reading.problems());
    }

    @Test
    void emptyFileIsRefused() {
        var reading = RosterSet.good().with("orgs.csv", "").read();

        assertEquals(List.of(new RosterProblem("orgs.csv", 1, "", ProblemCode.HEADER_MISSING, List.of())),
                reading.problems());
    }

    @Test
    void schoolWhoseClassesLagAYearNamesItsYearGroups() {
        var set = RosterSet.good().with("users.csv", "usr-g1,11,", "usr-g1,Class 9,");

        var people = set.read(GradeMap.ofClasses(1)).value().orElseThrow().people();

        assertEquals(Optional.of(YearGroup.Y11), people.get(2).year());
        assertEquals(Optional.of(YearGroup.Y10), people.get(3).year());
    }

    private static String blank(String cell) {
        return cell == null ? "" : cell;
    }
}
