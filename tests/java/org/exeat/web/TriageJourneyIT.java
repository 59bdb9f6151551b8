package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** Three reports from the queue to a decision: one the school may act on, one it may not, one that is not known yet. */
class TriageJourneyIT {

    private static final double PATIENCE = 60_000;
    private static final String VIOLATIONS = "axe.run(document, {resultTypes: ['violations']}).then((found) => "
            + "found.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.target).join(' | ')))";
    private static final List<String> GROUNDS = List.of("5a", "5b", "5c", "5d", "school-activity", "travelling",
            "in-uniform", "identifiable");
    private static final List<String> ROUTES = List.of("SUPPORT", "PARENTS", "PLATFORM", "POLICE", "LADO",
            "SOCIAL_CARE", "COMPLAINTS", "LEGAL_ADVICE");

    private final Running exeat = Running.exeat();

    /** Somebody reports, without an account, what nobody is in danger from. */
    private void report(String what) throws Exception {
        String school = Demo.signIn(exeat.address().toString(), exeat.home(), "larkmead").school();
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(exeat.address()
                + "/api/v1/schools/" + school + "/open-reports")).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"what\":\"" + what + "\",\"danger\":\"NO\","
                        + "\"imagery\":\"NO\",\"staffInvolved\":\"NO\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
    }

    /** The safeguarding lead before the queue. */
    private Page queue(BrowserContext context) throws Exception {
        context.setDefaultTimeout(PATIENCE);
        String[] person = Demo.person(exeat.home(), "larkmead", "dsl");
        Page page = context.newPage();
        page.navigate(exeat.address() + "/en/sign-in?next=/en/larkmead/triage");
        page.locator("#email").fill(person[0]);
        page.locator("#password").fill(person[1]);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/triage");
        return page;
    }

    /** The page of an incident that was begun with a report by two taps from the queue. */
    private Page takenUp(BrowserContext context, String what) throws Exception {
        report(what);
        Page page = queue(context);
        Locator line = page.locator(".x-queue li", new Page.LocatorOptions().setHasText(what)).first();
        line.waitFor();
        assertFlawless(page);
        line.locator("a").click();
        page.locator("#title").waitFor();
        assertFlawless(page);
        page.locator(".x-slip button[type=submit]").click();
        page.waitForURL("**/incidents/incident?id=*");
        shows(page.locator("#part-decision"), "Not enough is known yet");
        assertFlawless(page);
        return page;
    }

    @Test
    void oneYesIsEnoughToAct() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = takenUp(context, "They wrote that she should watch out on Friday");
            page.locator("#why-5b").fill("Ask the form tutor.");
            answer(page, "5a", "YES");
            shows(page.locator("#part-decision h2"), "The school may act");
            shows(page.locator("#part-decision .x-rests"), "5a");
            assertEquals("Ask the form tutor.", page.locator("#why-5b").inputValue(), "what was typed elsewhere");

            decide(page, "MAY_ACT");

            shows(page.locator("#part-decision h2"), "The school acts");
            shows(page.locator("#part-chronology"), "Decided: the school acts.");
            assertFlawless(page);
        }
    }

    @Test
    void mayNotIsNotNoActionAndClosingWaitsForEveryRoute() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = takenUp(context, "Somebody called me slow in a game");
            for (String ground : GROUNDS) {
                answer(page, ground, "NO");
            }
            shows(page.locator("#part-decision h2"), "The school may not act");
            decide(page, "MAY_NOT");
            shows(page.locator("#obstacles"), "Police: neither done nor found not to be needed");
            assertEquals(0, page.locator("#part-closing form").count());

            consider(page);
            close(page);

            shows(page.locator("#part-ended h2"), "This incident is closed");
            assertFlawless(page);
        }
    }

    @Test
    void whatIsNotKnownWaitsUntilItIs() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = takenUp(context, "A page about our class was made");
            for (String ground : GROUNDS) {
                answer(page, ground, ground.equals("5d") ? "NOT_KNOWN" : "NO");
            }
            shows(page.locator("#part-decision h2"), "Not enough is known yet");
            shows(page.locator("#part-decision .x-rests"), "bullying through social media");
            page.locator("#verdict-MAY_NOT").check();
            shows(page.locator("#departs"), "This is not what is advised");
            assertFlawless(page);

            page.reload();
            shows(page.locator("#part-decision h2"), "Not enough is known yet");
            assertEquals("Looked into with the tutor.", page.locator("#why-5d").inputValue());
            answer(page, "5d", "YES");

            shows(page.locator("#part-decision h2"), "The school may act");
            decide(page, "MAY_ACT");
            shows(page.locator("#part-decision h2"), "The school acts");
        }
    }

    private static void answer(Page page, String ground, String answer) {
        page.locator("#ground-" + ground + "-" + answer).check();
        page.locator("#why-" + ground).fill("Looked into with the tutor.");
        int entries = page.locator("#part-chronology li").count();
        page.locator("#save-" + ground).click();
        page.locator("#part-chronology li").nth(entries).waitFor();
    }

    private static void decide(Page page, String verdict) {
        page.locator("#verdict-" + verdict).check();
        page.locator("#decision-reason").fill("The messages and what the tutor knows.");
        page.locator("#decide").click();
        shows(page.locator("#part-decision .x-slip__stub"), "Decided on");
    }

    private static void consider(Page page) throws Exception {
        for (String route : ROUTES) {
            page.locator((route.equals("SUPPORT") ? "#done-" : "#not-") + route).click();
            page.locator("dialog #reason").fill("Considered with the tutor.");
            if (route.equals("SUPPORT")) {
                assertFlawless(page);
            }
            page.locator("dialog button[type=submit]").click();
            page.locator("dialog").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
        }
    }

    /** It does not end in a penalty that nobody checked; it ends in support. */
    private static void close(Page page) {
        page.locator("#outcome-SANCTION").check();
        page.locator("#closing-reason").fill("Her tutor sees her every week.");
        page.locator("#part-closing button[type=submit]").click();
        shows(page.locator("#problem"), "it cannot end in a penalty");
        page.locator("#outcome-SUPPORT").check();
        page.locator("#part-closing button[type=submit]").click();
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void assertFlawless(Page page) throws Exception {
        try (var script = TriageJourneyIT.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS), page.url());
    }
}
