package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.exeat.incidents.evidence.Files;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** A pupil reports on a phone without an account, loses the network, gets a code and comes back with it. */
class ReportJourneyIT {

    private static final double PATIENCE = 60_000;
    private static final String VIOLATIONS = "axe.run(document, {resultTypes: ['violations']}).then((found) => "
            + "found.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.target).join(' | ')))";
    /** What the device keeps: whether the key can be copied, and whether the words can be read. */
    private static final String KEPT = """
            () => new Promise((resolve) => {
              const opening = indexedDB.open('exeat-report');
              opening.onsuccess = () => {
                const asked = opening.result.transaction('kept').objectStore('kept').get('larkmead');
                asked.onsuccess = () => resolve(asked.result === undefined ? 'nothing' : [asked.result.key.extractable,
                  new TextDecoder('latin1').decode(asked.result.locked).includes('caption')].join());
              };
            })""";
    private static final String NEXT = ".x-question button[type=submit]";
    private static final String SKIP = ".x-acts .x-link";

    private final Running exeat = Running.exeat();

    private Page opened(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(exeat.address() + "/en/larkmead/report");
        return page;
    }

    private static BrowserContext phone() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    @Test
    void aReportThatDidNotGetThroughAtFirstIsFollowedUpByItsCode() throws Exception {
        try (var context = phone()) {
            Page page = opened(context);
            tell(page);
            place(page);
            addPicture(page);
            String code = send(page);
            followUp(page, code);
        }
        new ReportedFile(exeat).restsAnAnswer("They put a nasty caption under my picture.", "chat.png", Files.png());
    }

    @Test
    void whatMayShowAChildUndressedIsToldInWordsOnly() throws Exception {
        try (var context = phone()) {
            Page page = opened(context);
            tell(page);
            for (int question = 0; question < 6; question++) {
                page.locator(SKIP).click();
            }
            answer(page, "#imagery-NOT_SURE");
            shows(page.locator("h1"), "Do not add the picture");
            assertFlawless(page);
            page.locator(NEXT).click();
            shows(page.locator("h1"), "Check your answers");
            assertEquals(0, page.locator("input[type=file]").count());
            assertEquals(0, page.locator("a[href*='#files']").count());
        }
    }

    @Test
    void whoLeavesQuicklyIsShownNothingOnComingBack() throws Exception {
        try (var context = phone()) {
            Page page = opened(context);
            page.route("https://www.bbc.co.uk/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Rain")));
            tell(page);
            page.waitForFunction("() => document.querySelector('#toWhom')");
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL("https://www.bbc.co.uk/**");
            page.goBack();
            shows(page.locator("h1"), "A report was begun on this device");
            assertEquals("false,false", page.evaluate(KEPT));
            assertFlawless(page);
            page.locator(".x-slip__stub .x-link").click();
            shows(page.locator(".x-question"), "Question");
            assertEquals("nothing", page.evaluate(KEPT));
        }
    }

    /** Danger first, then who and what. */
    private static void tell(Page page) throws Exception {
        assertFlawless(page);
        answer(page, "#danger-NOT_SURE");
        shows(page.locator("#content"), "0800 1111");
        assertFlawless(page);
        page.locator(NEXT).click();
        answer(page, "#relation-PUPIL");
        page.locator("#what").fill("They put a nasty caption under my picture.");
        assertFlawless(page);
        page.locator(NEXT).click();
        page.locator("#toWhom").waitFor();
    }

    private static void place(Page page) throws Exception {
        page.locator("#toWhom").fill("me");
        page.locator(NEXT).click();
        page.locator(SKIP).click();
        page.locator("#platforms-instagram").check();
        page.locator("#links").fill("www.instagram.com/p/abc");
        assertFlawless(page);
        page.locator(NEXT).click();
        answer(page, "#when-NOT_SURE");
        answer(page, "#stillOnline-YES");
        answer(page, "#staffInvolved-NO");
        assertFlawless(page);
        answer(page, "#imagery-NO");
    }

    private static void addPicture(Page page) throws Exception {
        shows(page.locator("h1"), "Do you have screenshots");
        assertFlawless(page);
        page.locator("#files").setInputFiles(new FilePayload("chat.png", "image/png", Files.png()));
        shows(page.locator(".x-files"), "Remove");
        assertFlawless(page);
        page.locator(NEXT).click();
        shows(page.locator("#content"), "chat.png");
        shows(page.locator("#content"), "https://www.instagram.com/p/abc");
        assertFlawless(page);
    }

    private static String send(Page page) throws Exception {
        page.route("**/open-reports", Route::abort, new Page.RouteOptions().setTimes(1));
        page.locator("form button[type=submit]").click();
        shows(page.locator("#content"), "Not sent yet");
        assertFlawless(page);
        shows(page.locator("h1"), "Your report has arrived");
        assertEquals("nothing", page.evaluate(KEPT));
        assertFlawless(page);
        return page.locator(".x-code").textContent();
    }

    private static void followUp(Page page, String code) throws Exception {
        page.locator("#content a[href$='follow-up']").click();
        page.locator("#receipt").fill("0000-0000-0000-0000-0000");
        page.locator("form button[type=submit]").click();
        shows(page.locator("#problem"), "No report has this code");
        assertFlawless(page);
        page.locator("#receipt").fill(code.toLowerCase(Locale.ROOT).replace('-', ' '));
        page.locator("form button[type=submit]").click();
        shows(page.locator("#content"), "Received");
        page.locator("#text").fill("It is still there.");
        page.locator("form button[type=submit]").click();
        shows(page.locator(".x-timeline"), "It is still there.");
        assertFlawless(page);
    }

    private static void answer(Page page, String choice) {
        page.locator(choice).check();
        page.locator(NEXT).click();
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void assertFlawless(Page page) throws Exception {
        page.locator("h1[tabindex], #receipt, #text").first().waitFor();
        try (var script = ReportJourneyIT.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS), page.url());
    }
}
