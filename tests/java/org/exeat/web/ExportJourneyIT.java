package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.exeat.incidents.export.Unzipped;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incident is handed over from its page: without names, verified by whoever gets it, and printed whole. */
class ExportJourneyIT {

    private static final double PATIENCE = 60_000;
    private static final String WHAT = "Zenobia Quarrel wrote that everybody hates him";

    private final Running exeat = Running.exeat();

    private void report() throws Exception {
        String school = Demo.signIn(exeat.address().toString(), exeat.home(), "larkmead").school();
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(exeat.address()
                + "/api/v1/schools/" + school + "/open-reports")).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"what\":\"" + WHAT + "\",\"byWhom\":\"Zenobia Quarrel\","
                        + "\"danger\":\"NO\",\"imagery\":\"NO\",\"staffInvolved\":\"NO\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
    }

    /** The safeguarding lead before an incident that has just begun. */
    private Page incident(BrowserContext context) throws Exception {
        report();
        context.setDefaultTimeout(PATIENCE);
        String[] person = Demo.person(exeat.home(), "larkmead", "dsl");
        Page page = context.newPage();
        page.navigate(exeat.address() + "/en/sign-in?next=/en/larkmead/triage");
        page.locator("#email").fill(person[0]);
        page.locator("#password").fill(person[1]);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/triage");
        page.locator(".x-queue li", new Page.LocatorOptions().setHasText(WHAT)).first().locator("a").click();
        page.locator(".x-slip button[type=submit]").click();
        page.waitForURL("**/incidents/incident?id=*");
        return page;
    }

    private Page record(BrowserContext context) throws Exception {
        Page page = incident(context);
        page.locator("#export:visible").click();
        page.waitForURL("**/incidents/export?id=*");
        shows(page.locator("#record"), WHAT);
        return page;
    }

    @Test
    void anIncidentLeavesWithoutNamesAndCanBeVerified(@TempDir Path folder) throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = record(context);
            Axe.assertFlawless(page);
            shows(page.locator("#names-hint"), "What stays ticked is replaced everywhere");
            page.locator("#further").fill("hates");
            page.locator("form button[type=submit]").click();
            shows(page.locator("#problem"), "Say to whom");

            page.locator("#recipient").fill("Ms Vale, social worker");
            page.locator("#reason").fill("Asked for under section 47.");
            page.locator("form button[type=submit]").click();
            Axe.assertFlawless(page);
            var download = page.waitForDownload(() -> page.locator("dialog .govuk-button").click());

            assertNameless(Unzipped.of(Files.readAllBytes(download.path())), folder);
            shows(page.locator("#problem"), "The archive is with your downloads");
            shows(page.locator("#record"), "Handed over to Ms Vale, social worker.");
            Axe.assertFlawless(page);
        }
    }

    private static void assertNameless(Unzipped archive, Path folder) throws Exception {
        assertEquals(List.of(), archive.broken());
        assertTrue(archive.verified(folder));
        assertFalse(archive.readable().contains("Quarrel"));
        assertTrue(archive.text("incident.html").contains("everybody Withheld A him"));
    }

    @Test
    void theWholeRecordIsPrintedAndNothingElse() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = record(context);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            PlaywrightAssertions.assertThat(page.locator("#content")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("#record")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("#hide")).isHidden();
            shows(page.locator("#record"), "Can the school act?");
        }
    }

    @Test
    void aLetterIsBegunFromTheRecordEditedMadeFinalAndPrinted() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = incident(context);
            begin(page);
            Locator text = page.locator("#text");
            PlaywrightAssertions.assertThat(text).hasValue(Pattern.compile("Orlando Fenwick(?s:.)*clause 4c"));
            Axe.assertFlawless(page);

            page.locator("#addressee").fill("Ms Fenwick");
            text.fill(text.inputValue() + "\nIt was Zenobia.");
            page.locator("#draft button[type=submit]").click();
            shows(page.locator("dialog"), "it names: Zenobia Quarrel");
            Axe.assertFlawless(page);
            page.locator("dialog .govuk-button").click();

            assertPrinted(page);
        }
    }

    private static void begin(Page page) {
        name(page, "TARGET", "Orlando Fenwick");
        name(page, "ALLEGED", "Zenobia Quarrel");
        page.locator("#letters:visible").click();
        page.locator("#kind-FIRST").check();
        page.locator("input[name=party]").first().check();
        page.locator("#content form button[type=submit]").first().click();
    }

    private static void name(Page page, String role, String name) {
        page.locator("#name-somebody").click();
        page.locator("dialog #role").selectOption(role);
        page.locator("dialog #name").fill(name);
        page.locator("dialog .x-finder button").click();
        page.locator("dialog #who-name").waitFor();
        page.locator("dialog button[type=submit]").click();
        shows(page.locator("#part-parties"), name);
    }

    private static void assertPrinted(Page page) {
        page.waitForURL("**/incidents/letters?id=*&letter=*");
        shows(page.locator(".x-letter"), "It was Zenobia.");
        Axe.assertFlawless(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        PlaywrightAssertions.assertThat(page.locator(".x-letter")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#title")).isHidden();
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
