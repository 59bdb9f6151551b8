package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for what keeps people from using a page. */
final class Axe {

    /** To be run once per page; what the browser runs for a test is not held to the page's content policy. */
    static final String SCRIPT = script();

    private static final String VIOLATIONS = "axe.run(document, {resultTypes: ['violations']%s}).then((found) => "
            + "found.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.target).join(' | ')))";
    private static final String ALL = VIOLATIONS.formatted("");
    private static final String COLOURS = VIOLATIONS.formatted(", runOnly: ['color-contrast', 'link-in-text-block']");

    private Axe() {
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with a page in which the script was run. */
    static Object violations(Page page) {
        return page.evaluate(ALL);
    }

    /** What is wrong with the colours of such a page. */
    static Object colours(Page page) {
        return page.evaluate(COLOURS);
    }

    /** Nothing is wrong with what the page shows now. */
    static void assertFlawless(Page page) {
        page.evaluate(SCRIPT);
        assertEquals(List.of(), violations(page), page.url());
    }
}
