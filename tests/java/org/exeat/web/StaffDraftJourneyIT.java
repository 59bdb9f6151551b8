package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A teacher begins a report at one computer, is called away, and goes on with it at another. */
class StaffDraftJourneyIT {

    private static final String TEACHER = "idris.larkfield";
    private static final String WHAT = "A page about Juno was passed round in registration";
    private static final String NEXT = ".x-question button[type=submit]";

    @Test
    void whatWasTypedAtOneComputerIsFoundAndSentAtAnother() throws IOException {
        try (var classroom = Chromium.browser().newContext()) {
            begin(TriagePages.at(classroom, TEACHER, "report"));
        }
        try (var home = ExceptionPages.phone(); var office = Chromium.browser().newContext()) {
            Page page = TriagePages.at(home, TEACHER, "report");
            resume(page);
            finish(page);
            String number = send(page);
            assertDraftGone(page, number);
            assertArrived(TriagePages.at(office, TriagePages.DSL, "triage"), number);
        }
    }

    /** As far as a name that is half typed, which is kept without a button. */
    private static void begin(Page page) {
        choose(page, "#danger-NO");
        page.locator("#what").fill(WHAT + ", and again at lunch.");
        page.locator(NEXT).click();
        page.locator("#toWhom").fill("Juno of 8B");
        page.locator(NEXT).click();
        page.locator("#byWhom").waitFor();
        page.waitForResponse(answer -> answer.ok() && String.valueOf(answer.request().postData())
                .contains("Two boys of 9A, perh"), () -> page.locator("#byWhom").fill("Two boys of 9A, perh"));
        TriagePages.shows(page.locator(".x-draft [role=status]"), "Saved");
        Axe.assertFlawless(page);
    }

    /** Nothing asks anew what was answered; what was not is asked. */
    private static void resume(Page page) {
        TriagePages.shows(page.locator("h1"), "You have begun a report");
        Axe.assertFlawless(page);
        page.locator(".x-rows a", new Page.LocatorOptions().setHasText(WHAT)).click();
        page.locator("#toWhom").waitFor();
        assertEquals("Juno of 8B", page.locator("#toWhom").inputValue());
        page.locator(NEXT).click();
        page.locator("#byWhom").waitFor();
        assertEquals("Two boys of 9A, perh", page.locator("#byWhom").inputValue());
        Axe.assertFlawless(page);
    }

    private static void finish(Page page) {
        page.locator("#byWhom").fill("Two boys of 9A, perhaps more");
        page.locator(NEXT).click();
        page.locator("#platforms-discord").check();
        page.locator("#links").fill("https://chat.example.org/g/juno");
        page.locator("#where").fill("The form’s own server");
        page.locator(NEXT).click();
        choose(page, "#when-THIS_WEEK");
        choose(page, "#stillOnline-YES");
        choose(page, "#staffInvolved-NO");
        choose(page, "#imagery-NO");
        page.locator("#files").waitFor();
        page.locator(NEXT).click();
    }

    private static String send(Page page) {
        TriagePages.shows(page.locator("h1"), "Check your answers");
        assertSaid(page.locator("#content"));
        TriagePages.shows(page.locator("#content"), "Discord");
        Axe.assertFlawless(page);
        page.locator("form button[type=submit]").click();
        TriagePages.shows(page.locator("h1"), "Your report has arrived");
        assertEquals(0, page.locator("#content .x-done").count(), "marked urgent");
        Axe.assertFlawless(page);
        String number = page.locator(".x-big").textContent();
        assertTrue(number.matches("R-\\d{4}"), number);
        return number;
    }

    private static void assertSaid(Locator place) {
        for (String said : new String[] {WHAT + ", and again at lunch.", "Juno of 8B", "Two boys of 9A, perhaps more",
            "https://chat.example.org/g/juno", "The form’s own server"}) {
            TriagePages.shows(place, said);
        }
    }

    private static void assertDraftGone(Page page, String number) {
        TriagePages.goTo(page, "report");
        TriagePages.shows(page.locator("h1"), "Is anybody in danger right now?");
        TriagePages.goTo(page, "report/follow-up");
        TriagePages.shows(page.locator(".x-rows li", new Page.LocatorOptions().setHasText(number)), WHAT);
        Axe.assertFlawless(page);
    }

    private static void assertArrived(Page lead, String number) {
        Locator line = lead.locator(".x-queue li", new Page.LocatorOptions().setHasText(number));
        TriagePages.shows(line, "Sent by staff");
        line.locator("a").click();
        lead.locator("#title").waitFor();
        TriagePages.shows(lead.locator("#caption"), number);
        assertSaid(lead.locator("#content"));
        TriagePages.shows(lead.locator(".x-facts"), "Discord");
        TriagePages.shows(lead.locator(".x-facts"), "Idris Larkfield");
    }

    private static void choose(Page page, String answer) {
        page.locator(answer).check();
        page.locator(NEXT).click();
    }
}
