package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a machine can hold about the scripts: small, no markup from text, no word that is missing. */
class ScriptsTest {

    private static final int LONGEST_FILE = 120;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_FUNCTION = 15;
    private static final Pattern FUNCTION = Pattern.compile("^(\\s*)(?:(?:export )?(?:async )?function\\b"
            + "|(?:export )?(?:const|let) \\w+ = .*=> \\{$|(?!if|for|while|switch|try)\\w+\\([^;]*\\) \\{$)");
    private static final Pattern SINK = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
            + "|\\beval\\(|new Function|console\\.|localStorage|\\bvar\\b");
    private static final Pattern WORD = Pattern.compile("\\b(?:t|parts)\\(\\s*'([\\w.]+)'");
    private static final Site SITE = Site.read(WebFolder.files());

    static Stream<String> everyScript() {
        return WebFolder.files().below("/").stream().filter(path -> path.endsWith(".js") && !path.contains("/vendor/"));
    }

    @ParameterizedTest
    @MethodSource("everyScript")
    void aScriptIsSmall(String path) {
        var lines = WebFolder.files().text(path).lines().toList();

        assertTrue(lines.size() <= LONGEST_FILE, path + " has " + lines.size() + " lines");
        for (int at = 0; at < lines.size(); at++) {
            assertTrue(lines.get(at).length() <= LONGEST_LINE, path + ":" + (at + 1) + " is too long");
            assertTrue(length(lines, at) <= LONGEST_FUNCTION, path + ":" + (at + 1) + " begins a long function");
        }
    }

    @ParameterizedTest
    @MethodSource("everyScript")
    void aScriptMakesNoMarkupFromTextAndKeepsNothing(String path) {
        assertTrue(!SINK.matcher(WebFolder.files().text(path)).find(), path);
    }

    @ParameterizedTest
    @MethodSource("everyScript")
    void onlyOneModuleFetches(String path) {
        assertEquals(path.equals("/lib/api.js"), WebFolder.files().text(path).contains("fetch("), path);
    }

    @Test
    void everyTextAScriptNamesIsOnThePagesThatLoadIt() {
        var missing = new TreeSet<String>();
        for (Page page : SITE.pages().values()) {
            var sections = new TreeSet<>(Set.of("common", "date"));
            sections.addAll(page.listed("words"));
            page.listed("script").stream().flatMap(entry -> SITE.assets().modules(entry).stream()).distinct()
                    .flatMap(ScriptsTest::words).filter(key -> !known(key, sections))
                    .forEach(key -> missing.add(page.name() + ": " + key));
        }

        assertEquals(Set.of(), missing);
    }

    private static Stream<String> words(String module) {
        return WORD.matcher(WebFolder.files().text("/" + module)).results().map(found -> found.group(1));
    }

    private static boolean known(String key, Set<String> sections) {
        boolean plain = SITE.words().find("en", key).isPresent() || SITE.words().find("en", key + ".other").isPresent();
        return plain && sections.contains(key.substring(0, key.indexOf('.')));
    }

    /** Lines of the function that begins here, up to the brace that closes it at the same indent; 0 when none does. */
    private static int length(List<String> lines, int at) {
        var start = FUNCTION.matcher(lines.get(at));
        if (!start.find() || !lines.get(at).endsWith("{")) {
            return 0;
        }
        for (int end = at + 1; end < lines.size(); end++) {
            if (lines.get(end).startsWith(start.group(1) + "}")) {
                return end - at - 1;
            }
        }
        return 0;
    }
}
