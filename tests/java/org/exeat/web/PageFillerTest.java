package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageFillerTest {

    private static final Site SITE = Site.read(WebFolder.files());
    private static final FilledPages PAGES = new FilledPages(SITE);
    private static final Pattern INLINE = Pattern.compile(
            "(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]* (src=|type=\"application/json\"))");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/a/[^\"]+)\"");

    record Shown(String language, String path, String html) {
    }

    static List<Shown> everyPage() {
        var all = new ArrayList<Shown>();
        for (Page page : SITE.pages().values()) {
            for (String language : Words.LANGUAGES) {
                boolean inSchool = page.isServed(true);
                var path = (inSchool ? "larkmead/" : "") + page.name();
                var reply = page.fact("scope").equals("error") ? PAGES.problem(language, page.name())
                        : PAGES.find(language, path).orElseThrow();
                all.add(new Shown(language, path, new String(reply.bytes(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void aPageIsFilledCompletely(Shown page) {
        assertFalse(page.html().contains("{{"), page.path());
        assertFalse(page.html().contains("\uE000") || page.html().contains("\uE001"), page.path());
        assertTrue(page.html().contains("<html lang=\"" + page.language() + "\""), page.path());
        assertEquals(1, count("<h1[ >]", page.html()), page.path());
        assertEquals(1, count("<main[ >]", page.html()), page.path());
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void aPageHoldsNoScriptStyleOrHandlerOfItsOwn(Shown page) {
        assertFalse(INLINE.matcher(page.html()).find(), page.path());
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyAssetAPageNamesExists(Shown page) {
        var address = ADDRESS.matcher(page.html());
        while (address.find()) {
            var path = address.group(1).split("/", 4)[3];
            assertTrue(SITE.assets().find(path).isPresent(), page.path() + " names " + path);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void aPageLeadsToItselfInTheOtherLanguage(Shown page) {
        var other = page.language().equals("en") ? "cy" : "en";
        if (PAGES.find(other, page.path()).isPresent()) {
            assertTrue(page.html().contains("href=\"/" + other + "/" + page.path() + "\""), page.path());
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyIdIsUsedOnce(Shown page) {
        var ids = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page.html()).results().map(id -> id.group(1)).toList();

        assertEquals(ids.stream().distinct().toList(), ids, page.path());
    }

    @Test
    void aPageOfASchoolNeedsASlugAndTheSignInPageHasNone() {
        assertTrue(PAGES.find("en", "larkmead/help").isPresent());
        assertTrue(PAGES.find("en", "help").isPresent());
        assertTrue(PAGES.find("en", "larkmead/sign-in").isEmpty());
        assertTrue(PAGES.find("en", "not-found").isEmpty());
        assertTrue(PAGES.find("en", "Lark\"mead/help").isEmpty());
        assertTrue(PAGES.find("en", "../WEB-INF/web").isEmpty());
    }

    @Test
    void aMissingTextNamesThePageAndTheKey() {
        var page = new Page("torn", Map.of("title", "help.title", "scope", "both"), "{{torn.nowhere}}");

        var failure = assertThrows(IllegalStateException.class, () -> new Filling(SITE, page, "cy").fill());

        assertEquals("Page torn needs the text torn.nowhere, which locales/cy.json lacks", failure.getMessage());
    }

    @Test
    void aTextIsEscaped() {
        assertEquals("&lt;b&gt; &amp; &quot;c&quot;", Filling.escaped("<b> & \"c\""));
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
