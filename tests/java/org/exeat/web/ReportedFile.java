package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;

/** What the safeguarding lead sees of a file that came with a report, from the queue to the answer that rests on it. */
final class ReportedFile {

    private static final double PATIENCE = 60_000;

    private final Running exeat;

    ReportedFile(Running exeat) {
        this.exeat = exeat;
    }

    /** The file arrives as it was sent, and its name stands beside the answer that rests on it. */
    void restsAnAnswer(String what, String name, byte[] sent) throws Exception {
        try (var context = Chromium.browser().newContext()) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            open(page, what);
            assertArrives(page, sent);
            page.locator(".x-slip button[type=submit]").click();
            page.waitForURL("**/incidents/incident?id=*");
            page.locator("#part-reported summary").first().click();
            assertArrives(page, sent);
            answer(page, name);
        }
    }

    private void open(Page page, String what) throws Exception {
        String[] person = Demo.person(exeat.home(), "larkmead", "dsl");
        page.navigate(exeat.address() + "/en/sign-in?next=/en/larkmead/triage");
        page.locator("#email").fill(person[0]);
        page.locator("#password").fill(person[1]);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/triage");
        page.locator(".x-queue li", new Page.LocatorOptions().setHasText(what)).last().locator("a").first().click();
        page.locator("#title").waitFor();
    }

    private static void assertArrives(Page page, byte[] sent) throws Exception {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        Locator link = page.locator("a[download]").first();
        shows(link.locator("xpath=.."), hash);
        Download taken = page.waitForDownload(link::click);
        try (var file = taken.createReadStream()) {
            assertEquals(hash, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(file.readAllBytes())), "what was downloaded");
        }
    }

    private static void answer(Page page, String name) {
        page.locator("#ground-5a-NO").check();
        page.locator("#why-5a").fill("The caption threatens nobody.");
        page.locator("[id^='rests-5a-']").first().check();
        int entries = page.locator("#part-chronology li").count();
        page.locator("#save-5a").click();
        page.locator("#part-chronology li").nth(entries).waitFor();
        page.reload();
        page.locator("[id^='rests-5a-']").first().waitFor();
        assertEquals(List.of(true, false), List.of(page.locator("[id^='rests-5a-']").first().isChecked(),
                page.locator("[id^='rests-5b-']").first().isChecked()));
        assertEquals("No: The caption threatens nobody.Rests on " + name + " (with R-0000)",
                page.locator(".x-limb__print").first().textContent().replaceAll("R-\\d{4}", "R-0000"));
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
