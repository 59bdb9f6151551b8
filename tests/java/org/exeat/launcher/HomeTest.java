package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {

    private final Path folder = Folders.fresh(Path.of("target/homes")).toAbsolutePath();

    @Test
    void aFolderUnderTheTemporaryDirectoryIsRefusedBeforeItIsMade() {
        Path temporary = Path.of("/tmp/exeat-home-test");
        StartProblem problem = assertThrows(StartProblem.class, () -> open(temporary));
        assertTrue(problem.getMessage().contains("temporary directory"), problem.getMessage());
        assertTrue(Files.notExists(temporary));
    }

    @Test
    void aLinkIntoTheTemporaryDirectoryIsRefusedToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/tmp"));
        assertThrows(StartProblem.class, () -> open(link.resolve("exeat-home-test")));
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        StartProblem problem = assertThrows(StartProblem.class, () -> open(file.resolve("home")));
        assertTrue(problem.getMessage().contains("cannot be written to"), problem.getMessage());
        assertEquals(1, problem.getMessage().lines().count());
    }

    @Test
    void onlyOneExeatUsesAFolderAtATime() {
        try (Home first = open(folder.resolve("home"))) {
            StartProblem problem = assertThrows(StartProblem.class, () -> open(folder.resolve("home")));
            assertTrue(problem.getMessage().contains("already running"), problem.getMessage());
        }
        open(folder.resolve("home")).close();
    }

    @Test
    void theFolderIsItsOwnersAlone() throws IOException {
        try (Home home = open(folder.resolve("own"))) {
            assertEquals("rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())));
        }
    }

    @Test
    void aSecretIsGeneratedOnceAndKept() {
        try (Home home = open(folder.resolve("secret"))) {
            String made = home.secrets().password("one");
            assertEquals(made, home.secrets().password("one"));
            assertEquals(32, made.length());
        }
    }

    private static Home open(Path folder) {
        return Home.open(Map.of("EXEAT_HOME", folder.toString()));
    }
}
