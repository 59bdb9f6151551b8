package org.exeat.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.misuse.MisuseSchool;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** The record of misuse in the browser: the deputy writes on a phone, the head signs, and what comes late says so. */
class MisuseJourneyIT {

    private final MisuseSchool kept = new MisuseSchool("bryn-heulog");

    private Page at(BrowserContext context, Role role) {
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate(Running.exeat().address() + "/en/sign-in");
        page.locator("#email").fill(SchoolRows.person(kept.made(), role).email());
        page.locator("#password").fill(SchoolRows.PASSWORD);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/" + kept.made().slug() + "/**");
        for (String place : List.of("triage", "incidents", "misuse")) {
            goTo(page, place);
            TriagePages.hide(page);
        }
        return page;
    }

    private void goTo(Page page, String place) {
        page.navigate(Running.exeat().address() + "/en/" + kept.made().slug() + "/" + place);
        page.locator("#content:not([aria-busy=true])").waitFor();
    }

    /** Sends the form in the window above the page. */
    private static void send(Page page) {
        page.locator("dialog button[type=submit]").click();
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void write(Page page, String what) {
        page.locator("#add").click();
        page.locator("dialog #on").fill(kept.today.toString());
        page.locator("dialog #name").fill("A boy of Year 9");
        page.locator("dialog .x-finder button").click();
        page.locator("dialog .x-found input[value=name]").check();
        page.locator("dialog #what").fill(what);
        Axe.assertFlawless(page);
        send(page);
        TriagePages.shows(page.locator("#content"), what);
    }

    private static void correct(Page page) {
        page.locator(".x-misuse button").first().click();
        page.locator("dialog #what").fill("He posted as another pupil.");
        page.locator("dialog button[type=submit]").click();
        TriagePages.shows(page.locator("dialog .x-dialog__problem"), "Say why");
        Axe.assertFlawless(page);
        page.locator("dialog #reason").fill("It was not a teacher.");
        send(page);
        TriagePages.shows(page.locator(".x-misuse"), "Corrected below");
        Axe.assertFlawless(page);
    }

    private static void sign(Page page) {
        page.locator("#sign").click();
        TriagePages.shows(page.locator("dialog"), "He posted as another pupil.");
        TriagePages.shows(page.locator("dialog"), "2 entries");
        Axe.assertFlawless(page);
        page.locator("dialog #remark").fill("Talked over with the deputy.");
        send(page);
        TriagePages.shows(page.locator("#content"), "Talked over with the deputy.");
        Axe.assertFlawless(page);
    }

    @Test
    void theDeputyRecordsOnAPhoneTheHeadSignsAndWhatComesLateSaysSo() {
        try (var hers = ExceptionPages.phone(); var his = ExceptionPages.desk()) {
            Page deputy = at(hers, Role.DEPUTY_HEAD);
            TriagePages.shows(deputy.locator("#content"), "Clause E3");
            TriagePages.shows(deputy.locator("#content"), "Nothing is recorded");
            write(deputy, "He posted as a teacher.");
            correct(deputy);

            kept.nextMonth(2);
            Page head = at(his, Role.HEADTEACHER);
            goTo(head, "incidents");
            TriagePages.shows(head.locator("#misuse-reminded"), "can be signed off");
            head.locator("#misuse-reminded a").click();
            sign(head);

            goTo(deputy, "misuse");
            TriagePages.shows(deputy.locator("#content"), "2 entries were seen.");
            write(deputy, "He had done it before.");
            TriagePages.shows(deputy.locator("#content"), "It goes with the next sign-off.");
            Axe.assertFlawless(deputy);
        }
    }
}
