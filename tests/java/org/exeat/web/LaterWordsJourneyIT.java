package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.Test;

/** A reporter comes back, when the incident is closed, with what cannot wait. */
class LaterWordsJourneyIT {

    @Test
    void theLeadFindsTheClosedIncidentBeforeAllThatWaitsAndOpensItAgain() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            String receipt = TriagePages.report("They hide my bag and film me");
            Page lead = TriagePages.begun(context, "They hide my bag and film me");
            close(lead);

            TriagePages.write(receipt, "Thank you.");
            TriagePages.goTo(lead, "triage");
            TriagePages.shows(lead.locator("#content"), "Closed incidents in which the reporter has answered");
            TriagePages.write(receipt, "I am going to kill myself tonight.");
            reminded();
            TriagePages.goTo(lead, "triage");
            Locator first = lead.locator(".x-queue li").first();
            TriagePages.shows(first, "They hide my bag and film me");
            TriagePages.shows(first, "Danger");
            TriagePages.shows(first, "the reporter has written something that cannot wait");
            Axe.assertFlawless(lead);
            first.locator("a").click();
            reopen(lead);
        }
    }

    /** Else the page that is open would be out of date when the reminder is entered. */
    private static void reminded() {
        assertEquals("yes", DemoTime.await("yes", () -> SchoolRows.change("update watch_letter l join incident i"
                + " on i.id = l.incident_id set l.tries = l.tries where l.matter = 'REOPENING_DUE'"
                + " and i.title = 'They hide my bag and film me'") > 0 ? "yes" : "no"));
    }

    private static void close(Page lead) {
        TriageJourneyIT.decide(lead, "MAY_NOT");
        TriageJourneyIT.consider(lead);
        TriageJourneyIT.close(lead);
        TriagePages.shows(lead.locator("#part-ended h2"), "This incident is closed");
    }

    private static void reopen(Page lead) {
        TriagePages.shows(lead.locator("#part-ended"), "cannot wait. Reopen it.");
        Locator entries = lead.locator("#part-chronology li");
        TriagePages.shows(entries.first(), "Reminder sent: to be reopened.");
        TriagePages.shows(entries.nth(1), "Concerns: a threat to somebody’s life.");
        TriagePages.shows(entries.nth(1), "the reporter");
        Axe.assertFlawless(lead);
        lead.locator("#reopen").click();
        lead.locator("dialog textarea").fill("A life is in danger.");
        lead.locator("dialog button[type=submit]").click();
        TriagePages.shows(lead.locator("#part-chronology"), "Opened again. “A life is in danger.”");
        TriagePages.shows(lead.locator("#caption"), "Danger");
    }
}
