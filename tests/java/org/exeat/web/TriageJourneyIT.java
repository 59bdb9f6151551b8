package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three reports from the queue to a decision: one the school may act on, one it may not, one that is not known yet. */
class TriageJourneyIT {

    private static final List<String> GROUNDS = List.of("5a", "5b", "5c", "5d", "school-activity", "travelling",
            "in-uniform", "identifiable");
    private static final List<String> ROUTES = List.of("SUPPORT", "PARENTS", "PLATFORM", "POLICE", "LADO",
            "SOCIAL_CARE", "COMPLAINTS", "LEGAL_ADVICE");

    @Test
    void oneYesIsEnoughToAct() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "They wrote that she should watch out on Friday");
            page.locator("#why-5b").fill("Ask the form tutor.");
            answer(page, "5a", "YES");
            TriagePages.shows(page.locator("#part-decision h2"), "The school may act");
            TriagePages.shows(page.locator("#part-decision .x-rests"), "5a");
            assertEquals("Ask the form tutor.", page.locator("#why-5b").inputValue(), "what was typed elsewhere");

            decide(page, "MAY_ACT");

            TriagePages.shows(page.locator("#part-decision h2"), "The school acts");
            TriagePages.shows(page.locator("#part-chronology"), "Decided: the school acts.");
            Axe.assertFlawless(page);
        }
    }

    @Test
    void mayNotIsNotNoActionAndClosingWaitsForEveryRoute() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "Somebody called me slow in a game");
            for (String ground : GROUNDS) {
                answer(page, ground, "NO");
            }
            TriagePages.shows(page.locator("#part-decision h2"), "The school may not act");
            decide(page, "MAY_NOT");
            TriagePages.shows(page.locator("#obstacles"), "Police: neither done nor found not to be needed");
            assertEquals(0, page.locator("#part-closing form").count());

            consider(page);
            TriagePages.shows(page.locator("#part-chronology"), "Done. On 3 March 2026 at 14:05. Reference Log 123.");
            close(page);

            TriagePages.shows(page.locator("#part-ended h2"), "This incident is closed");
            Axe.assertFlawless(page);
        }
    }

    @Test
    void whatIsNotKnownWaitsUntilItIs() throws IOException {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "A page about our class was made");
            for (String ground : GROUNDS) {
                answer(page, ground, ground.equals("5d") ? "NOT_KNOWN" : "NO");
            }
            TriagePages.shows(page.locator("#part-decision h2"), "Not enough is known yet");
            TriagePages.shows(page.locator("#part-decision .x-rests"), "bullying through social media");
            page.locator("#verdict-MAY_NOT").check();
            TriagePages.shows(page.locator("#departs"), "This is not what is advised");
            Axe.assertFlawless(page);

            page.reload();
            TriagePages.shows(page.locator("#part-decision h2"), "Not enough is known yet");
            assertEquals("Looked into with the tutor.", page.locator("#why-5d").inputValue());
            answer(page, "5d", "YES");

            TriagePages.shows(page.locator("#part-decision h2"), "The school may act");
            decide(page, "MAY_ACT");
            TriagePages.shows(page.locator("#part-decision h2"), "The school acts");
        }
    }

    private static void answer(Page page, String ground, String answer) {
        page.locator("#ground-" + ground + "-" + answer).check();
        page.locator("#why-" + ground).fill("Looked into with the tutor.");
        int entries = page.locator("#part-chronology li").count();
        page.locator("#save-" + ground).click();
        page.locator("#part-chronology li").nth(entries).waitFor();
    }

    static void decide(Page page, String verdict) {
        page.locator("#verdict-" + verdict).check();
        page.locator("#decision-reason").fill("The messages and what the tutor knows.");
        page.locator("#decide").click();
        TriagePages.shows(page.locator("#part-decision .x-slip__stub"), "Decided on");
    }

    static void consider(Page page) {
        for (String route : ROUTES) {
            page.locator((route.equals("SUPPORT") ? "#done-" : "#not-") + route).click();
            page.locator("dialog #reason").fill("Considered with the tutor.");
            if (route.equals("SUPPORT")) {
                page.locator("dialog #on").fill("2026-03-03");
                page.locator("dialog #time").fill("14:05");
                page.locator("dialog #reference").fill("Log 123");
                Axe.assertFlawless(page);
            }
            page.locator("dialog button[type=submit]").click();
            if (route.equals("LEGAL_ADVICE")) {
                answerWhetherItHarms(page);
            }
            page.locator("dialog").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
        }
    }

    /** The policy of this school refers what could be read as disrepute, so that is asked first. */
    private static void answerWhetherItHarms(Page page) {
        TriagePages.shows(page.locator("dialog"), "Answer whether it could be read so");
        page.locator("dialog #disrepute-NO").check();
        Axe.assertFlawless(page);
        page.locator("dialog button[type=submit]").click();
    }

    /** It does not end in a penalty that nobody checked; it ends in support. */
    static void close(Page page) {
        page.locator("#outcome-SANCTION").check();
        page.locator("#closing-reason").fill("Her tutor sees her every week.");
        page.locator("#part-closing button[type=submit]").click();
        TriagePages.shows(page.locator("#problem"), "it cannot end in a penalty");
        page.locator("#outcome-SUPPORT").check();
        page.locator("#part-closing button[type=submit]").click();
    }
}
