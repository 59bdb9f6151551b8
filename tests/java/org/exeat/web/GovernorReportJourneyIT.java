package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.exeat.incidents.Triage;
import org.junit.jupiter.api.Test;

/** Somebody who has an account but does not work at the school, as its chair of governors, reports as visitors do. */
class GovernorReportJourneyIT {

    private static final String WHAT = "A page mocks the pupils who won the cup";
    private static final String NEXT = ".x-question button[type=submit]";
    private static final String SKIP = ".x-acts .x-link";

    @Test
    void theChairOfGovernorsSendsAReportAndGetsACodeToComeBackWith() throws IOException {
        try (var theirs = ExceptionPages.phone(); var office = Chromium.browser().newContext()) {
            Page page = TriagePages.at(theirs, "maud.chancel", "report");
            tell(page);
            String code = send(page);
            assertTrue(Triage.RECEIPT.matcher(code).matches(), code);

            Page lead = TriagePages.at(office, TriagePages.DSL, "triage");
            Locator line = lead.locator(".x-queue li", new Page.LocatorOptions().setHasText(WHAT)).first();
            line.waitFor();
            assertEquals(false, line.textContent().contains("Sent by staff"));
            assertEquals(false, line.textContent().contains("Chancel"));
        }
    }

    private static void tell(Page page) {
        page.locator("#danger-NO").check();
        page.locator(NEXT).click();
        page.locator("#relation-OTHER").check();
        page.locator(NEXT).click();
        page.locator("#what").fill(WHAT + ".");
        page.locator(NEXT).click();
        TriagePages.shows(page.locator(".x-draft"), "this device");
        while (page.locator("#imagery-NO").count() == 0) {
            page.locator(SKIP).click();
        }
        page.locator("#imagery-NO").check();
        page.locator(NEXT).click();
        page.locator("#files").waitFor();
        page.locator(NEXT).click();
    }

    private static String send(Page page) throws IOException {
        TriagePages.shows(page.locator("h1"), "Check your answers");
        page.locator("form button[type=submit]").click();
        TriagePages.shows(page.locator("h1"), "Your report has arrived");
        Axe.assertFlawless(page);
        return page.locator(".x-code").textContent();
    }
}
