package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who sees an incident in the browser: shut out by their own child, let in by breaking the glass. */
class NeedToKnowJourneyIT {

    private static final String HEAD = "hester.millstone";
    private static final String DEPUTY = "rowan.ashgrove";

    private static String number(Page page) {
        return page.locator("#caption").textContent().replaceAll(".*(I-\\d{4}).*", "$1").strip();
    }

    /** Looks for somebody by a part of their name, and chooses the first who is found. */
    private static String choose(Page page, String within) {
        page.locator(within + " #name").fill("ol");
        page.locator(within + " .x-finder button").click();
        page.locator(within + " .x-found input").first().check();
        return page.locator(within + " .x-found label").first().textContent().split(",")[0];
    }

    @Test
    void aHeadWhoseOwnChildIsInItIsShutOutAndNobodyCanLetThemIn() throws IOException {
        try (var ours = Chromium.browser().newContext(); var theirs = Chromium.browser().newContext()) {
            Page lead = TriagePages.takenUp(ours, "A group chat about one of the younger ones");
            String number = number(lead);
            Page head = TriagePages.at(theirs, HEAD, "incidents?q=" + number);
            TriagePages.shows(head.locator("#content"), number);
            declare(head);

            nameTarget(lead);

            TriagePages.goTo(head, "incidents?q=" + number);
            TriagePages.shows(head.locator("#content"), "Nothing was found");
            assertEquals(0, head.locator("#content table").count());
            head.navigate(lead.url());
            TriagePages.shows(head.locator("main"), "not yours to see");
            Axe.assertFlawless(head);
            TriagePages.goTo(head, "incidents");
            head.locator("#own li .x-link").first().click();
        }
    }

    private static void nameTarget(Page lead) {
        lead.locator("#name-somebody").click();
        choose(lead, "dialog");
        lead.locator("dialog button[type=submit]").click();
        lead.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void declare(Page head) {
        head.locator("#name-own summary").click();
        String child = choose(head, "#own");
        head.locator("#own button[type=submit]").click();
        TriagePages.shows(head.locator("#own ul"), child);
        Axe.assertFlawless(head);
    }

    @Test
    void whoeverBreaksTheGlassSaysWhyAndTheRecordShowsIt() throws IOException {
        try (var ours = Chromium.browser().newContext(); var theirs = Chromium.browser().newContext()) {
            Page lead = TriagePages.takenUp(ours, "A made-up account posts about us at night");
            String number = number(lead);
            Page deputy = TriagePages.at(theirs, DEPUTY, "incidents?q=" + number);
            TriagePages.shows(deputy.locator("#content"), "Nothing was found");

            deputy.locator("#glass-form summary").click();
            deputy.locator("#number").fill(number);
            deputy.locator("#glass button[type=submit]").click();
            TriagePages.shows(deputy.locator("#problem"), "Say why");
            Axe.assertFlawless(deputy);
            deputy.locator("#glass-reason").fill("A parent is at the door and the lead is away.");
            deputy.locator("#glass button[type=submit]").click();
            deputy.waitForURL("**/incidents/incident?id=*");

            TriagePages.shows(deputy.locator("#part-handlers"), "Rowan Ashgrove");
            Axe.assertFlawless(deputy);
            lead.reload();
            whoLooked(lead, "Rowan Ashgrove");
        }
    }

    /** The record tells why; and a page of its own who looked, and nothing else if that is all they want. */
    private static void whoLooked(Page lead, String name) {
        TriagePages.shows(lead.locator("#part-chronology"), "A parent is at the door");
        lead.locator("#trail").click();
        TriagePages.shows(lead.locator("#content"), "Access to an incident forced");
        lead.locator("#content p a").first().click();
        lead.waitForURL("**/incidents/trail?id=*&only=looks");
        TriagePages.shows(lead.locator("#content ol"), name);
        assertEquals(0, lead.locator("#content li", new Page.LocatorOptions().setHasText("forced")).count());
        Axe.assertFlawless(lead);
    }
}
