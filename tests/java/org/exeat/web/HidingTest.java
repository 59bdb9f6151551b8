package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads of an incident can hide it from somebody who comes in, on whichever page they are. */
class HidingTest {

    private static final Site SITE = Site.read(WebFolder.files());

    static Stream<Page> everyPageOfIncidents() {
        return SITE.pages().values().stream().filter(page -> page.name()
                .matches("(incidents|triage|misuse)(/.*)?"));
    }

    @ParameterizedTest
    @MethodSource("everyPageOfIncidents")
    void aPageOfIncidentsIsHiddenByItsButtonAndItsKey(Page page) {
        assertTrue(WebFolder.files().text("/WEB-INF/pages/" + page.name() + ".html").contains("{{> hide}}"),
                page.name());
        assertTrue(page.listed("script").stream().flatMap(entry -> SITE.assets().modules(entry).stream())
                .anyMatch(module -> WebFolder.files().text("/" + module).contains("canHide(here.")), page.name());
    }
}
