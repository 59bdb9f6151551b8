package org.exeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file of the repository: packages introduce themselves, and nothing tells of one machine. */
class TidinessTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");
    /** Where packages come from is each builder's own setting. Letters in brackets keep this line out of the net. */
    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?[.]maven[.]|registry[.](npmjs|yarnpkg)|files[.]pythonhosted|pypi[.]org|artif[a]ctory|n[e]xus[./:-]"
                    + "|https?://(10|192[.]168|172[.](1[6-9]|2\\d|3[01]))[.]\\d");
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w.~)}/-])/(work|root|Users|home/\\w+)/[\\w.]|[A-Z]:\\\\Users\\\\");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s+\\*?\\s*[A-Z][^.]{20,}\\.", Pattern.DOTALL);

    @Test
    void everyPackageSaysInASentenceWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java"))) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(folder -> !introduces(folder.resolve("package-info.java"))).toList();

            assertEquals(List.of(), silent);
        }
    }

    private static boolean introduces(Path file) {
        return Files.exists(file) && SENTENCE.matcher(text(file)).find();
    }

    @Test
    void noFileNamesARegistryOrAPathOfOneMachine() throws IOException {
        try (Stream<Path> files = walk(ROOT)) {
            List<String> told = files.flatMap(file -> text(file).lines().filter(TidinessTest::tells)
                    .map(line -> ROOT.relativize(file) + ": " + line.strip())).toList();

            assertEquals(List.of(), told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://repo%.maven.apache.org/maven2", "https://artif%actory.example.org",
        "http://10%.1.2.3/x", "cd /wo%rk/main", "\"/ro%ot/.m2\"", "file:/ho%me/somebody/x", "C:%\\Users\\somebody"})
    void suchALineWouldBeSeen(String line) {
        assertTrue(tells(line.replace("%", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~/.exeat", "/api/v1/schools/work/x", "href=\"/en/larkmead/today\"", "/work", "10.1.2.3"})
    void anInnocentLineIsNotSeen(String line) {
        assertFalse(tells(line));
    }

    private static boolean tells(String line) {
        return REGISTRY.matcher(line).find() || MACHINE_PATH.matcher(line).find();
    }

    /** What the repository holds, as far as a walk can tell: no build results, nobody's editor settings. */
    private static Stream<Path> walk(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !NOT_OURS.contains(entry.getFileName().toString())).toList().stream()
                    .flatMap(TidinessTest::deeper);
        }
    }

    private static Stream<Path> deeper(Path entry) {
        try {
            return Files.isDirectory(entry) ? walk(entry) : Stream.of(entry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing for a file that is no text. */
    private static String text(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            for (byte one : content) {
                if (one == 0) {
                    return "";
                }
            }
            return new String(content, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
