package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two incidents become one in the browser, and a closed one is opened again for a report that names the same pupil. */
class MergingJourneyIT {

    private static String number(Page page) {
        return page.locator("#caption").textContent().replaceAll(".*(I-\\d{4}).*", "$1").strip();
    }

    @Test
    void theLeadMergesTwoIncidentsAfterReadingWhatWillHappen() throws IOException {
        try (var first = Chromium.browser().newContext(); var second = Chromium.browser().newContext()) {
            Page other = TriagePages.takenUp(second, "A poll about who is ugliest goes round");
            Page lead = TriagePages.takenUp(first, "The same poll, seen by another class");
            String ended = number(other);
            String number = number(lead);

            foresee(lead, other.url().replaceAll(".*id=", ""), "Merge " + ended + " into " + number);
            merge(lead);

            TriagePages.shows(lead.locator("#part-mergedHere"), "Chronology of " + ended);
            TriagePages.shows(lead.locator("#part-reported"), "A poll about who is ugliest goes round");
            Axe.assertFlawless(lead);
            lead.locator("#part-mergedHere a").click();
            TriagePages.shows(lead.locator("#part-ended"), "Merged into " + number);
            assertEquals(0, lead.locator("#note, #reopen, #hold").count());
            assertTrue(lead.locator("#trail").isVisible());
            Axe.assertFlawless(lead);
            TriagePages.goTo(lead, "incidents?q=" + ended);
            TriagePages.shows(lead.locator("#content table"), "Merged into " + number);
        }
    }

    private static void foresee(Page lead, String other, String title) {
        lead.locator("#merging").click();
        lead.locator("#other").waitFor();
        Axe.assertFlawless(lead);
        lead.locator("#other").selectOption(other);
        lead.locator("form button[type=submit]").click();
        TriagePages.shows(lead.locator("#title"), title);
        TriagePages.shows(lead.locator("#content"), "Nobody who works on either sees more than now.");
        Axe.assertFlawless(lead);
    }

    @Test
    void anIncidentThatNamesTheSamePersonIsSuggestedAndChosenWithOneTap() throws IOException {
        try (var first = Chromium.browser().newContext(); var second = Chromium.browser().newContext()) {
            Page other = TriagePages.takenUp(second, "Somebody draws on her photographs");
            Page lead = TriagePages.takenUp(first, "Drawn on photographs, sent round at lunch");
            lead.locator("#merging").click();
            lead.locator("#other").waitFor();
            assertEquals(0, lead.locator("#suggested").count());
            lead.goBack();
            lead.locator("#name-somebody").waitFor();
            String pupil = named(lead);
            assertEquals(pupil, named(other));

            lead.locator("#merging").click();
            Locator line = lead.locator("#suggested li", new Page.LocatorOptions().setHasText(number(other)));
            TriagePages.shows(line, "Names the same person");
            Axe.assertFlawless(lead);
            line.locator("a").click();

            TriagePages.shows(lead.locator("#title"), "Merge " + number(other) + " into ");
        }
    }

    private static void merge(Page lead) {
        lead.locator("form button[type=submit]").click();
        TriagePages.shows(lead.locator("#problem"), "Say why");
        lead.locator("#reason").fill("One poll, two classes.");
        lead.locator("form button[type=submit]").click();
        lead.waitForURL("**/incidents/incident?id=*");
    }

    @Test
    void aReportThatNamesTheSamePupilOpensAClosedIncidentAgain() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page lead = TriagePages.takenUp(context, "Names are called on the way to the bus");
            String id = lead.url().replaceAll(".*id=", "");
            String pupil = named(lead);
            close(lead);

            TriagePages.report("They are at it again: " + pupil);
            TriagePages.goTo(lead, "triage");
            lead.locator(".x-queue li", new Page.LocatorOptions().setHasText("at it again")).first().locator("a")
                    .click();
            lead.locator("#reopen-" + id).click();
            Axe.assertFlawless(lead);
            lead.locator("dialog #reason").fill("It began again.");
            lead.locator("dialog button[type=submit]").click();

            lead.waitForURL("**/incidents/incident?id=" + id);
            TriagePages.shows(lead.locator("#part-chronology"), "Opened again. “It began again.”");
            TriagePages.shows(lead.locator("#part-reported"), "They are at it again");
            Axe.assertFlawless(lead);
        }
    }

    private static void close(Page lead) {
        TriageJourneyIT.decide(lead, "MAY_NOT");
        TriageJourneyIT.consider(lead);
        TriageJourneyIT.close(lead);
        TriagePages.shows(lead.locator("#part-ended h2"), "This incident is closed");
    }

    /** Names a pupil as the target; their name. */
    private static String named(Page lead) {
        lead.locator("#name-somebody").click();
        lead.locator("dialog #name").fill("ol");
        lead.locator("dialog .x-finder button").click();
        lead.locator("dialog .x-found input").first().check();
        String name = lead.locator("dialog .x-found label").first().textContent().split(",")[0];
        lead.locator("dialog button[type=submit]").click();
        lead.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return name.strip();
    }
}
