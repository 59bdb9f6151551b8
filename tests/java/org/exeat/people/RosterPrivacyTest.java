package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterPrivacyTest {
    private static final String MARK = "never-to-be-read";

    @Test
    void passwordsAndTelephoneNumbersDoNotPassTheSieve() throws IOException {
        var kept = keptOfUsers(RosterSet.good());

        assertTrue(RosterSet.good().text("users.csv").contains(MARK));
        assertFalse(kept.contains(MARK));
        assertFalse(kept.contains("555-01"));
        assertFalse(kept.contains("Middle"));
        assertTrue(kept.contains("Pupilten, junior"));
    }

    @Test
    void ofAddressesNothingIsReadButThoseOfParents() {
        String read = RosterSet.good().read().value().orElseThrow().toString();

        assertFalse(read.contains("school.example"));
        assertTrue(read.contains("g.one@home.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASSWORD", "\"password\"", " password ", "passwort", ""})
    void columnIsKeptOnlyIfItIsWanted(String name) throws IOException {
        var set = RosterSet.good().with("users.csv", "grades,password", "grades," + name);

        assertFalse(keptOfUsers(set).contains(MARK));
    }

    @Test
    void rowWhoseCellsAreShiftedLosesThemAll() throws IOException {
        var longer = RosterSet.good().with("users.csv", "\"usr-g2,usr-g1\"", "usr-g2,usr-g1");
        var shorter = RosterSet.good().with("users.csv", "555-0110,", "");
        var broken = RosterSet.good().with("users.csv", "Pupilten, junior\"", "Pupilten\n");

        assertFalse(keptOfUsers(longer).contains(MARK));
        assertFalse(keptOfUsers(shorter).contains(MARK));
        assertFalse(keptOfUsers(broken).contains(MARK));
    }

    @Test
    void passwordColumnMayStandAnywhere() {
        var set = RosterSet.good();
        var moved = new StringBuilder();
        for (String line : set.text("users.csv").replace(", \"\"quoted\"\"\nand on a second line", "").split("\n")) {
            int last = line.lastIndexOf(',') + 1;
            moved.append(line.substring(last)).append(',').append(line, 0, last - 1).append('\n');
        }

        var reading = set.with("users.csv", moved.toString()).read();

        assertEquals(RosterSet.good().read().value(), reading.value());
        assertFalse(reading.toString().contains(MARK));
    }

    @Test
    void filesThatAreNotNeededAreNotKept() throws IOException {
        var set = RosterSet.good().with("manifest.csv", "demographics,absent", "demographics,bulk")
                .with("demographics.csv", "sourcedId,birthDate\nusr-p10,2015-02-03\n");

        var files = RosterFiles.fromZip(set.zip()).value().orElseThrow();

        for (RosterFile file : RosterFile.values()) {
            assertFalse(new String(files.content(file).orElseThrow(), StandardCharsets.UTF_8).contains("2015-02-03"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rosters/errors.csv", numLinesToSkip = 1)
    void problemsRepeatNothingThatTheSetSaysOfAnybody(String name, String file, String find, String instead) {
        var set = RosterSet.good().with(file, find, instead == null ? "" : instead);

        var told = set.read().problems().toString();

        for (String personal : new String[] {MARK, "usr-", "p.ten", "Pupil", "Guardian", "Teacher", "20/12", "UG"}) {
            assertFalse(told.contains(personal), personal);
        }
    }

    private static String keptOfUsers(RosterSet set) throws IOException {
        var files = RosterFiles.fromZip(set.zip()).value().orElseThrow();
        return new String(files.content(RosterFile.USERS).orElseThrow(), StandardCharsets.UTF_8);
    }
}
