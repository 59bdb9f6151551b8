package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** The safeguarding lead adds what she saw herself to an incident she works on. */
class AddOwnJourneyIT {

    private static final String NEXT = ".x-question button[type=submit]";
    private static final String SKIP = ".x-acts .x-link";

    @Test
    void whatTheLeadSawHerselfBecomesPartOfTheIncident() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "A made-up account mocks the choir");
            String incident = page.url();
            page.locator("#add-own").click();
            tell(page, "I saw the account in the lunch queue.");
            comesBack(page, "lunch queue");
            TriagePages.shows(page.locator(".x-note"), "A made-up account mocks the choir");
            Axe.assertFlawless(page);
            page.locator("form button[type=submit]").click();
            TriagePages.shows(page.locator("#content"), "It is part of incident");
            Axe.assertFlawless(page);
            page.locator("#to-incident").click();
            assertEquals(incident, page.url());
            TriagePages.shows(page.locator("#part-reported"), "I saw the account in the lunch queue.");
            assertEquals(2, page.locator("#part-chronology li", new Page.LocatorOptions().setHasText(" added"))
                    .count());
        }
    }

    @Test
    void whenTheIncidentIsClosedMeanwhileSheIsToldBeforeItGoesLikeAnyOther() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "A picture of the bus queue with a caption");
            page.locator("#add-own").click();
            tell(page, "I was there when it was taken.");
            page.route("**/reports", route -> route.fulfill(new Route.FulfillOptions()
                    .setStatus(409).setContentType("application/problem+json").setBody(
                            OfficeApi.json("{'title':'Closed','status':409,'code':'INCIDENT_CLOSED'}").toString())));
            page.locator("form button[type=submit]").click();
            TriagePages.shows(page.locator(".x-note"), "It cannot be added to that incident");
            Axe.assertFlawless(page);
            page.locator("form button[type=submit]").click();
            TriagePages.shows(page.locator("h1"), "Your report has arrived");
            TriagePages.goTo(page, "triage");
            TriagePages.shows(page.locator(".x-queue li", new Page.LocatorOptions().setHasText("I was there")).first(),
                    "Sent by staff");
        }
    }

    /** By the list of drafts, which remembers what each is meant for. */
    private static void comesBack(Page page, String what) {
        TriagePages.goTo(page, "report");
        Locator draft = page.locator(".x-rows li", new Page.LocatorOptions().setHasText(what));
        TriagePages.shows(draft, "For an incident");
        draft.locator("a").click();
        TriagePages.shows(page.locator("h1"), "Check your answers");
    }

    private static void tell(Page page, String what) {
        page.locator("#danger-NO").check();
        page.locator(NEXT).click();
        page.locator("#what").fill(what);
        page.locator(NEXT).click();
        page.locator("#toWhom").waitFor();
        TriagePages.shows(page.locator(".x-draft [role=status]"), "Saved");
        TriagePages.shows(page.locator(".x-draft"), "For incident I-");
        Locator imagery = page.locator("#imagery-NO");
        while (imagery.count() == 0) {
            page.locator(SKIP).click();
        }
        imagery.check();
        page.locator(NEXT).click();
        page.locator("#files").waitFor();
        page.locator(NEXT).click();
        TriagePages.shows(page.locator("h1"), "Check your answers");
    }
}
