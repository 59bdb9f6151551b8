package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

class RosterImportIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi office = OfficeApi.at(school, Role.ADMINISTRATOR);

    private static String people(OfficeApi.Told told, String count) {
        return told.json().getJsonObject("people").get(count).toString();
    }

    @Test
    void theSameSetAgainChangesNothing() {
        var first = office.deliver(RosterSet.good().zip());
        var second = office.deliver(RosterSet.good().zip());

        assertEquals(201, first.status(), first.json().toString());
        assertEquals(201, second.status(), second.json().toString());
        assertTrue(Integer.parseInt(people(first, "added")) > 3);
        for (String kind : new String[] {"people", "classes", "enrolments"}) {
            var counts = second.json().getJsonObject(kind);
            assertEquals("0 0 0 0", counts.get("added") + " " + counts.get("changed") + " " + counts.get("ended") + " "
                + counts.get("returned"), kind);
        }
        assertEquals(2, office.get("/roster-imports").json().getJsonArray("items").size());
    }

    @Test
    void aPupilWhoIsLeftOutHasEndedAndMayReturn() {
        office.deliver(RosterSet.good().zip());
        var line = RosterSet.good().text("users.csv").lines().filter(each -> each.startsWith("usr-p11,")).findFirst();
        var without = RosterSet.good().with("users.csv", line.orElseThrow() + "\n", "")
            .with("enrollments.csv", RosterSet.good().text("enrollments.csv").lines()
                .filter(each -> !each.contains("usr-p11")).collect(Collectors.joining("\n")));

        var ended = office.deliver(without.zip());
        var returned = office.deliver(RosterSet.good().zip());

        assertEquals("1", people(ended, "ended"), ended.json().toString());
        assertEquals("1", people(returned, "returned"), returned.json().toString());
    }

    @Test
    void oneFaultyRowRefusesTheWholeSetAndSaysWhere() {
        var refused = office.deliver(RosterSet.good().with("users.csv", ",10,never-to-be-read-3", ",99,x").zip());

        assertEquals(422, refused.status());
        var error = refused.json().getJsonArray("errors").getJsonObject(0);
        assertEquals("users.csv grades GRADE_UNKNOWN", error.getString("file") + " " + error.getString("column") + " "
            + error.getString("code"));
        assertTrue(error.getInt("line") > 1 && !error.getString("message").startsWith("rosterProblem"));
        assertEquals(0, office.get("/roster-imports").json().getJsonArray("items").size());
    }

    /** 12,000 new rows, up to a hundred of them in each statement. */
    @Test
    void twoThousandPupilsAreAFewStatements() throws SQLException {
        var users = new StringBuilder(RosterSet.good().text("users.csv"));
        var enrolments = new StringBuilder(RosterSet.good().text("enrollments.csv"));
        IntStream.range(0, 2_000).forEach(number -> {
            users.append("big-%d,,,true,org-school,student,big.%d,,Pupil,Number %d,,,,,,,07,\n"
                .formatted(number, number, number));
            IntStream.range(0, 5).forEach(each -> enrolments.append("eb-%d-%d,,,cls-7t,org-school,big-%d,student,,,\n"
                .formatted(number, each, number)));
        });
        var large = RosterSet.good().with("users.csv", users.toString()).with("enrollments.csv", enrolments.toString());

        long before = inserts();
        var done = office.deliver(large.zip());
        long sent = inserts() - before;

        assertEquals(201, done.status(), done.json().toString());
        assertTrue(sent < 1_000, sent + " statements");
    }

    /** How many statements with new rows the database has been sent by anybody since it started. */
    private static long inserts() throws SQLException {
        try (var connection = Running.exeat().owner(); var statement = connection.createStatement();
                var counted = statement.executeQuery("show global status like 'Com_insert'")) {
            counted.next();
            return counted.getLong(2);
        }
    }

    @Test
    void anotherSchoolCanNeitherDeliverNorLook() {
        var other = SchoolRows.school();

        assertEquals(404, office.askingAbout(other).deliver(RosterSet.good().zip()).status());
        assertEquals(404, office.askingAbout(other).get("/roster-imports").status());
    }
}
