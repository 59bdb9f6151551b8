package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;

/** What people of the demo school Larkmead do with reports and incidents, each in a browser of their own. */
final class TriagePages {

    static final String DSL = "opal.wickstead";

    private static final String SLUG = "larkmead";
    private static final double PATIENCE = 60_000;

    private TriagePages() {
    }

    /** Somebody reports, without an account, what nobody is in danger from; the receipt. */
    static String report(String what) {
        return post("/open-reports", "{'what':'" + what + "','danger':'NO','imagery':'NO','staffInvolved':'NO'}")
                .getString("receipt");
    }

    /** And comes back with the receipt to write more. */
    static void write(String receipt, String text) {
        post("/report-follow-ups/messages", "{'receipt':'" + receipt + "','text':'" + text + "'}");
    }

    private static JsonObject post(String path, String body) {
        String school = new Browser().get("/school-directory/" + SLUG).json().getString("id");
        var answer = new Browser().with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/schools/" + school + path, OfficeApi.json(body));
        assertEquals(201, answer.status(), answer.text());
        return answer.json();
    }

    /** The person of that name, such as "opal.wickstead", before the school's page of that name. */
    static Page at(BrowserContext context, String name, String page) throws IOException {
        Page signedIn = ExceptionPages.signedIn(context, name, SLUG);
        goTo(signedIn, page);
        return signedIn;
    }

    static void goTo(Page page, String place) {
        page.navigate(Running.exeat().address() + "/en/" + SLUG + "/" + place);
        page.locator("#content:not([aria-busy=true])").waitFor();
    }

    /** The page of an incident that the safeguarding lead began with a report, by two taps from the queue. */
    static Page takenUp(BrowserContext context, String what) throws IOException {
        report(what);
        return begun(context, what);
    }

    /** The same with a report that waits. */
    static Page begun(BrowserContext context, String what) throws IOException {
        Page page = at(context, DSL, "triage");
        Locator line = page.locator(".x-queue li", new Page.LocatorOptions().setHasText(what)).first();
        line.waitFor();
        Axe.assertFlawless(page);
        line.locator("a").click();
        page.locator("#title").waitFor();
        Axe.assertFlawless(page);
        page.locator(".x-slip button[type=submit]").click();
        page.waitForURL("**/incidents/incident?id=*");
        shows(page.locator("#part-decision"), "Not enough is known yet");
        Axe.assertFlawless(page);
        return page;
    }

    /** Esc pressed twice covers the page, and so does its button. */
    static void hide(Page page) {
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        unhide(page);
        page.locator("#hide").click();
        unhide(page);
    }

    private static void unhide(Page page) {
        shows(page.locator(".x-blank"), "");
        page.locator(".x-blank button").click();
        page.locator(".x-blank").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
