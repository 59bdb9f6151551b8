package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFilesTest {

    @TempDir
    Path folder;

    @Test
    void setMayLieInOneFolder() {
        assertEquals(RosterSet.good().read().value(), RosterSet.good().in("roster 2025").read().value());
    }

    @Test
    void setMayNotLieDeeper() {
        var reading = RosterSet.good().in("inner").in("outer").read();

        assertTrue(reading.problems().contains(
                new RosterProblem("users.csv", 0, "", ProblemCode.TOO_DEEP, List.of())));
    }

    @Test
    void folderIsReadLikeAZip() throws IOException {
        for (var entry : RosterSet.good().in("export").entries().entrySet()) {
            var path = folder.resolve(entry.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, entry.getValue());
        }

        var roster = RosterFiles.fromFolder(folder).then(new RosterReader(GradeMap.ofYears())::read).value();

        assertEquals(RosterSet.good().read().value(), roster);
    }

    @Test
    void whatComputersLeaveInZipsIsPassedOver() {
        var set = RosterSet.good().with("__MACOSX/._users.csv", "x").with(".DS_Store", "x").with("read me.txt", "x");

        assertEquals(RosterSet.good().read().value(), set.read().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../users.csv", "a/../../users.csv", "/etc/users.csv", "C:/users.csv", "a\\users.csv"})
    void nameThatLeadsOutOfTheSetIsRefused(String name) {
        assertEquals(ProblemCode.UNSAFE_NAME, RosterSet.good().with(name, "x").read().problems().get(0).code());
    }

    @Test
    void manifestIsCompulsory() {
        assertEquals(List.of(new RosterProblem("manifest.csv", 0, "", ProblemCode.FILE_MISSING, List.of())),
                RosterSet.good().without("manifest.csv").read().problems());
    }

    @Test
    void fileTheManifestAnnouncesIsMissed() {
        assertEquals(List.of(new RosterProblem("classes.csv", 0, "", ProblemCode.FILE_MISSING, List.of())),
                RosterSet.good().without("classes.csv").read().problems());
    }

    @Test
    void fileThatCannotBeDoneWithoutMayNotBeAbsent() {
        var set = RosterSet.good().without("users.csv").with("manifest.csv", "users,bulk", "users,absent");

        assertEquals(List.of(new RosterProblem("manifest.csv", 8, "value", ProblemCode.FILE_NEEDED,
                List.of("users.csv"))), set.read().problems());
    }

    @Test
    void sameFileTwiceIsRefused() {
        var set = RosterSet.good().with("Users.csv", "x");

        assertEquals(List.of(new RosterProblem("users.csv", 0, "", ProblemCode.FILE_TWICE, List.of())),
                set.read().problems());
    }

    @Test
    void moreCsvFilesThanTheFormatKnowsAreRefused() {
        var set = RosterSet.good();
        for (int i = 0; i < 8; i++) {
            set.with("more" + i + ".csv", "x");
        }

        assertEquals(List.of(new RosterProblem("", 0, "", ProblemCode.TOO_MANY_FILES, List.of("14"))),
                set.read().problems());
    }

    @Test
    void entriesAreLimitedInNumber() {
        var set = RosterSet.good();
        for (int i = 0; i < 200; i++) {
            set.with("note" + i + ".txt", "x");
        }

        assertEquals(List.of(new RosterProblem("", 0, "", ProblemCode.TOO_MANY_ENTRIES, List.of("200"))),
                set.read().problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "users.csv", "picture.png"})
    void zipThatUnpacksToTooMuchIsRefusedWhicheverFileSwells(String entry) throws IOException {
        var set = RosterSet.good().with(entry, new byte[3_000_000]);

        var reading = RosterFiles.fromZip(set.zip(), new RosterLimits(200, 14, 2_000_000));

        assertEquals(List.of(new RosterProblem("", 0, "", ProblemCode.TOO_LARGE, List.of("2"))), reading.problems());
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        byte[] whole = RosterSet.good().zip().readAllBytes();
        byte[] cut = Arrays.copyOf(whole, 100);

        for (byte[] upload : List.of(new byte[0], "sourcedId,status".getBytes(), cut)) {
            assertEquals(List.of(new RosterProblem("", 0, "", ProblemCode.NOT_A_ZIP, List.of())),
                    RosterFiles.fromZip(new ByteArrayInputStream(upload)).problems());
        }
    }

    @Test
    void zipThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
        byte[] whole = RosterSet.good().zip().readAllBytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");

        for (int length = 0; length < end; length += 3) {
            var cut = new ByteArrayInputStream(whole, 0, length);
            var reading = RosterFiles.fromZip(cut).then(new RosterReader(GradeMap.ofYears())::read);
            assertTrue(reading.value().isEmpty(), "cut to " + length);
        }
    }

    @Test
    void streamThatFailsIsNotTakenForABadZip() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThrows(IOException.class, () -> RosterFiles.fromZip(failing));
    }
}
