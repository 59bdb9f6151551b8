package org.exeat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is quicker than the server. */
@Timeout(60)
class HastyFingersIT {

    private static final Pattern CLOSURE = Pattern.compile("/authorisations/a1/closure$");
    private static final Pattern EXTENSION = Pattern.compile("/authorisations/a1/extension$");
    private static final Pattern AUTHORISATION = Pattern.compile("/authorisations/a1$");
    private static final Pattern GUIDANCE = Pattern.compile("/photos/posting-guidance$");
    private static final double SOON = 500;

    /** Those on their way, which are not answered until the test does. */
    private final List<Route> held = new ArrayList<>();

    private void holdTheFirst(Route route) {
        if (held.isEmpty()) {
            held.add(route);
        } else {
            route.resume();
        }
    }

    private static Consumer<Route> seenAs(String state) {
        return route -> route.resume(new Route.ResumeOptions()
                .setUrl(route.request().url().replace("//plain.", "//" + state + ".")));
    }

    @Test
    void fiveMoreMinutesTappedTwiceAreFiveMinutes() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/live?authorisation=a1");
            page.route(EXTENSION, held::add);
            page.getByText("5 min more").dblclick();
            page.waitForTimeout(SOON);

            assertEquals(1, held.size());
        }
    }

    @Test
    void fiveMoreMinutesTappedAgainOnAButtonDrawnAnewMeanwhileAreFiveMinutes() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/live?authorisation=a1");
            page.route(EXTENSION, held::add);
            page.getByText("5 min more").click();
            page.route(AUTHORISATION, seenAs("authorised"));
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(page.getByText("Undo")).isVisible();
            page.getByText("5 min more").click();
            page.waitForTimeout(SOON);

            assertEquals(1, held.size());
        }
    }

    @Test
    void whoeverAsksForMoreAndThenClosesItMeansBoth() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/live?authorisation=a1");
            page.route(EXTENSION, held::add);
            page.getByText("5 min more").click();
            page.route(CLOSURE, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.getByText("Close now").click();
            assertThat(page.locator(".govuk-error-summary")).isVisible();

            page.route(CLOSURE, route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            page.route(AUTHORISATION, seenAs("closed"));
            page.getByText("Close now").click();
            assertThat(page.locator(".govuk-error-summary")).hasCount(0);
            assertThat(page).hasTitle("YouTube is closed for 10B – Exeat");
        }
    }

    @Test
    void theAnswerShownIsTheOneToTheLastQuestion() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/photos");
            page.locator("#children-MINE").check();
            page.route(GUIDANCE, this::holdTheFirst);
            page.locator("#reach-PRIVATE").check();
            page.locator("#children-OTHERS_TOO").check();
            page.waitForTimeout(SOON);

            held.get(0).fulfill(new Route.FulfillOptions().setContentType("application/json")
                    .setBody("{\"answer\":\"FINE\",\"reasons\":[],\"instead\":[],\"beside\":[]}"));
            page.waitForTimeout(SOON);

            assertThat(page.locator("#answer-title")).hasText("Please ask the other parents first");
        }
    }

    @Test
    void anAnswerToTheQuestionBeforeGoesWhenThereIsNoneToTheLast() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/photos");
            page.locator("#children-OTHERS_TOO").check();
            page.locator("#reach-PRIVATE").check();
            page.locator("#answer-title").waitFor();
            page.route(GUIDANCE, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.locator("#reach-PUBLIC").check();
            assertThat(page.locator(".govuk-error-summary")).isVisible();
            assertThat(page.locator("#answer-title")).hasCount(0);

            page.unroute(GUIDANCE);
            page.locator("#reach-GROUP").check();
            page.locator("#answer-title").waitFor();
            assertThat(page.locator(".govuk-error-summary")).hasCount(0);
        }
    }

    @Test
    void aFailureThatWasOvertakenIsNotShown() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/photos");
            page.locator("#children-OTHERS_TOO").check();
            page.route(GUIDANCE, this::holdTheFirst);
            page.locator("#reach-PRIVATE").check();
            page.locator("#reach-GROUP").check();
            page.waitForTimeout(SOON);
            held.get(0).fulfill(new Route.FulfillOptions().setStatus(503));
            page.locator("#answer-title").waitFor();

            assertThat(page.locator("#reach-GROUP")).isFocused();
        }
    }

    @Test
    void whereThereWasNoAnswerTheSameIsAskedAgainWithOneTap() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/photos");
            page.route(GUIDANCE, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.locator("#children-OTHERS_TOO").check();
            page.locator("#reach-PRIVATE").check();
            var again = page.locator("#answer button").getByText("Try again");
            assertThat(again).isVisible();
            page.unroute(GUIDANCE);
            again.click();

            assertThat(page.locator("#answer-title")).isFocused();
            assertThat(again).hasCount(0);
            assertThat(page.locator(".govuk-error-summary")).hasCount(0);
        }
    }
}
