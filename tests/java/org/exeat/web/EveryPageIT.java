package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every state we can produce, in both languages and schemes, on a phone and on a desk.
 */
class EveryPageIT {

    private static final int[] WIDTHS = {360, 1280};
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    /** The links at the foot of a phone stay where they are, so the page is no wider for them. */
    private static final String CUT_OFF = "[...document.querySelectorAll('#nav')]"
            + ".filter((one) => one.scrollWidth > one.clientWidth).length";
    private static final ThreadLocal<Tab> TAB = ThreadLocal.withInitial(EveryPageIT::tab);
    private static final String BARE_KEYS =
            "(document.body.innerText.match(/\\[[a-zA-Z]+\\.[\\w.]+\\]/g) ?? []).join()";

    /** A page, its answers, and what is pressed on it; or {@code #field:=text} written, {@code @place} gone to. */
    record Shown(String language, String path, String state, List<String> presses) {

        @Override
        public String toString() {
            return language + "/" + path + " " + state + " " + presses;
        }
    }

    /** A tab of a browser and what went wrong in it. It stays warm from page to page: half the time of a look. */
    record Tab(Page page, List<String> complaints) {
    }

    static Stream<Shown> everyState() throws IOException {
        return Files.readAllLines(Path.of("tests/resources/browser/states.csv")).stream()
                .filter(line -> !line.startsWith("#") ).map(line -> line.split(",", 3))
                .flatMap(cells -> Words.LANGUAGES.stream().map(language -> new Shown(language, cells[0], cells[1],
                        Stream.of(cells[2].split(";")).filter(press -> !press.isBlank()).toList())));
    }

    /** Two at a time, and nothing else meanwhile: the class itself waits its turn. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyState")
    void nothingStandsInAnybodysWay(Shown shown) {
        var tab = TAB.get();
        tab.complaints().clear();
        var page = tab.page();
        page.setViewportSize(WIDTHS[1], HEIGHT);
        open(page, shown);
        lookEverywhere(page, shown.language());
        page.setViewportSize(NARROWEST, HEIGHT);
        assertEquals(0, page.evaluate(SIDEWAYS), "sideways at " + NARROWEST);
        assertEquals(0, page.evaluate(CUT_OFF), "links at the foot at " + NARROWEST);
        assertEquals("", page.evaluate(BARE_KEYS), "texts that are missing");
        assertEquals(List.of(), tab.complaints());
    }

    private static Tab tab() {
        var page = Chromium.browser().newPage();
        page.addInitScript(Axe.SCRIPT);
        var tab = new Tab(page, new ArrayList<>());
        listen(tab);
        return tab;
    }

    private static void lookEverywhere(Page page, String language) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                assertEquals(0, page.evaluate(SIDEWAYS), "sideways " + scheme + " " + width);
                assertEquals(List.of(), violations(page, scheme, language, width), scheme + " " + width);
            }
        }
        assertTrue(page.title().endsWith("– Exeat"), page.title());
    }

    /** In the dark nothing but the colours differs; in Welsh nothing but the words, which a phone shows as well. */
    private static Object violations(Page page, ColorScheme scheme, String language, int width) {
        boolean english = language.equals(Words.LANGUAGES.get(0));
        if (scheme == ColorScheme.DARK) {
            return english ? Axe.colours(page) : List.of();
        }
        return english || width == WIDTHS[0] ? Axe.violations(page) : List.of();
    }

    /** Each on a host of its own: what a page keeps on the device must not be there for the next. */
    private static void open(Page page, Shown shown) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(CannedSite.fresh(shown.state()) + "/" + shown.language() + "/" + shown.path());
        settle(page);
        assertEquals("/" + shown.language() + "/" + shown.path().split("[?#]")[0], path(page), "led elsewhere");
        for (String press : shown.presses()) {
            press(page, press);
            settle(page);
        }
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static void press(Page page, String press) {
        if (press.startsWith("@")) {
            page.evaluate("place => { location.hash = place; }", press.substring(1));
            return;
        }
        var sides = press.split(":=", 2);
        var place = page.locator(sides[0]).first();
        if (sides.length == 2) {
            place.fill(sides[1]);
        } else {
            place.click();
        }
    }

    /** What leads away from a page stays busy until the page is gone; the next one is but a head at first. */
    private static void settle(Page page) {
        idle(page);
        page.waitForLoadState();
        page.locator("main h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        idle(page);
    }

    private static void idle(Page page) {
        page.locator("body:not(:has(> dialog)) [aria-busy='true'], dialog [aria-busy='true']").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** What the browser refuses or a script throws; that a request is answered with an error is no fault of a page. */
    private static void listen(Tab tab) {
        tab.page().onPageError(tab.complaints()::add);
        tab.page().onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                tab.complaints().add(message.text());
            }
        });
    }
}
