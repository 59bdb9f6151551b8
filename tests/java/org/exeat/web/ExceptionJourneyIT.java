package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** From a request on a phone to an exception that is granted in part, put on record and taken back. */
class ExceptionJourneyIT {

    private static final double PATIENCE = 60_000;
    private static final String VIOLATIONS = "axe.run(document, {resultTypes: ['violations']}).then((found) => "
            + "found.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.target).join(' | ')))";

    private final Running exeat = Running.exeat();

    private Page signedIn(BrowserContext context, String role) throws Exception {
        context.setDefaultTimeout(PATIENCE);
        String[] person = Demo.person(exeat.home(), "larkmead", role);
        Page page = context.newPage();
        page.navigate(exeat.address() + "/en/sign-in");
        page.locator("#email").fill(person[0]);
        page.locator("#password").fill(person[1]);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/today");
        page.navigate(exeat.address() + "/en/larkmead/exceptions");
        return page;
    }

    @Test
    void aTeacherAsksTheBusinessManagerGrantsLessAndTakesItBack() throws Exception {
        var phone = new Browser.NewContextOptions().setViewportSize(360, 740);
        try (var hers = Chromium.browser().newContext(phone); var his = Chromium.browser().newContext()) {
            Page teacher = signedIn(hers, "teacher");
            ask(teacher);
            Page manager = signedIn(his, "business manager");
            decide(manager);
            keepRecord(manager);
            takeBack(manager);

            teacher.reload();
            shows(teacher.locator("#rest"), "Taken back");
            shows(teacher.locator("#content"), "The club ended.");
        }
    }

    private static void ask(Page page) throws Exception {
        page.locator("a.govuk-button").click();
        page.locator("a[href*='clause=2b']").click();
        page.locator("#what").fill("Post rehearsal clips");
        page.locator("#platforms-youtube").check();
        page.locator("#platforms-vimeo").check();
        page.locator("#why").fill("The drama club shares its rehearsals with parents.");
        page.locator("#last").fill("2027-03-20");
        assertFlawless(page);
        page.locator("form button[type=submit]").click();
        page.waitForURL("**/exceptions/request?id=*");
        shows(page.locator("#rest"), "Bertram Ledgerwood");
        assertFlawless(page);
    }

    private static void decide(Page page) throws Exception {
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Post rehearsal clips")).locator("a").click();
        page.locator(".x-slip summary").click();
        page.locator("#platforms-vimeo").uncheck();
        page.locator("#own").fill("No pupil names");
        page.locator("#last").fill("2026-12-18");
        assertFlawless(page);
        page.locator(".x-slip button[type=submit]").click();
        shows(page.locator("#problem"), "Granted");
        shows(page.locator("#content"), "Vimeo and YouTube");
        shows(page.locator("#content"), "18 December 2026");
        shows(page.locator("#content"), "No pupil names");
        assertFlawless(page);
    }

    private static void keepRecord(Page page) throws Exception {
        page.locator("a[href*='record?id']").click();
        var download = page.waitForDownload(() -> page.locator(".x-no-print button").last().click());
        assertEquals("%PDF-", new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII));
        page.locator("a[href*='check?number']").click();
        shows(page.locator("[role=status].x-done, #content .x-done"), "Genuine");
        assertFlawless(page);
        page.goBack();
        page.goBack();
    }

    private static void takeBack(Page page) {
        page.locator("#content > .x-acts button").first().click();
        page.locator("dialog textarea").fill("The club ended.");
        page.locator("dialog button[type=submit]").click();
        shows(page.locator("#problem"), "Taken back");
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void assertFlawless(Page page) throws Exception {
        try (var script = ExceptionJourneyIT.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS), page.url());
    }
}
