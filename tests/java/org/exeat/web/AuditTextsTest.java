package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that can stand in the record of changes has words, and no words are left of what no longer can. */
class AuditTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/exeat");
    private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    /** Classes that enter events, or name the action for one that does; the demo names schools and platforms alike. */
    private static final Pattern ENTERS = Pattern.compile(
            "AuditEvent|Journal|Ledger|AuthorisationBook|Attempt|ExceptionBook|EntryKind");
    private static final String DEMO = "demo";

    @Test
    void everyActionThatIsRecordedHasATextAndNoOther() throws IOException {
        assertEquals(recorded(), new TreeSet<>(texts("en").getJsonObject("action").keySet()));
    }

    @Test
    void everyFaultOfATrailHasAText() throws IOException {
        var faults = SOURCES.resolve("audit/Fault.java");
        var codes = Pattern.compile("^    ([A-Z_]+)[,\n]", Pattern.MULTILINE).matcher(Files.readString(faults))
                .results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(codes.contains("ENTRY_CHANGED"));
        assertEquals(codes, new TreeSet<>(texts("en").getJsonObject("fault").keySet()));
    }

    private static Set<String> recorded() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith(DEMO))
                    .map(AuditTextsTest::read).filter(text -> ENTERS.matcher(text).find())
                    .flatMap(text -> SLUG.matcher(text).results().map(slug -> slug.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonObject texts(String language) {
        try (var reader = Json.createReader(new StringReader(
                WebFolder.files().text("/locales/" + language + ".json")))) {
            return reader.readObject().getJsonObject("audit");
        }
    }
}
