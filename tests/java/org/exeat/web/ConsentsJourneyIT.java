package org.exeat.web;

import static org.exeat.web.PhotoPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.exeat.identity.Role;
import org.exeat.photos.consents.Family;
import org.junit.jupiter.api.Test;

/** The office records what families answered: one form, many from a table, and what somebody takes back. */
class ConsentsJourneyIT {

    private static final String TABLE = "username,name,giver,giverName,from,website picture,press picture\n"
            + ",Wren Quince,responsible,Robin Quince,2026-09-04,no,perhaps\n";

    private final PhotoPages pages = new PhotoPages();

    @Test
    void aPaperFormIsRecordedAnotherParentDiffersAndTheFirstTakesItBack() {
        new Family(pages.school);
        try (var context = ExceptionPages.desk()) {
            Page page = pages.staff(context, Role.OFFICE, "photos/consents?only=UNANSWERED");
            shows(page.locator("tbody tr"), "Wren Quince");
            page.locator("tbody a").click();
            shows(page.locator("#content"), "Nobody has answered yet");
            recordForm(page);

            importTable(page);

            pages.goTo(page, "en", "photos/consents?only=DIFFERING");
            page.locator("tbody a").click();
            shows(page.locator("#content"), "Parents differ on: School website (picture)");
            withdraw(page);
        }
    }

    private static void recordForm(Page page) {
        press(page, "Record answers");
        page.locator("form button[type=submit]").click();
        shows(page.locator("#problem"), "Choose who answered");
        Axe.assertFlawless(page);
        page.getByLabel("Linnet Quince").check();
        page.locator("#right-RESPONSIBLE").check();
        page.locator("#evidence-PAPER_FORM").check();
        press(page, "Yes to all");
        page.locator("#PRESS-IMAGE").selectOption("DECLINED");
        Axe.assertFlawless(page);
        page.locator("form button[type=submit]").click();
        shows(page.locator("#problem"), "The answers are recorded");
        shows(page.locator("tbody tr").nth(3), "No");
        Axe.assertFlawless(page);
    }

    private void importTable(Page page) {
        pages.goTo(page, "en", "photos/consents/import");
        Locator check = page.locator("form button[type=submit]").nth(1);
        page.locator("#text").fill(TABLE);
        check.click();
        shows(page.locator("#result"), "This must be one of: yes");
        shows(page.locator("#result"), "line 2");
        shows(page.locator("#result"), "press picture");
        Axe.assertFlawless(page);

        page.locator("#text").fill(TABLE.replace("perhaps", ""));
        assertEquals("", page.locator("#result").textContent());
        check.click();
        shows(page.locator("#result"), "1 answer would be recorded");
        assertEquals("x-preview", page.evaluate("() => document.activeElement.className"));
        Axe.assertFlawless(page);
        press(page, "Record 1 answer");
        shows(page.locator("#problem"), "1 answer is recorded");
    }

    private static void withdraw(Page page) {
        page.locator(".x-rows li", new Page.LocatorOptions().setHasText("Linnet Quince")).locator("button").click();
        shows(page.locator("dialog"), "Linnet Quince withdraws consent");
        PhotoPages.send(page);
        shows(page.locator("#problem"), "The withdrawal is recorded");
        shows(page.locator("tbody tr").nth(1), "Withdrawn");
        assertFalse(page.locator("#content").textContent().contains("Parents differ on"));
        page.locator("#content details summary").click();
        shows(page.locator(".x-timeline"), "Withdrawn: School website (picture, name, name with picture)");
        Axe.assertFlawless(page);
    }

    private static void press(Page page, String name) {
        page.locator("#content button", new Page.LocatorOptions().setHasText(name)).first().click();
    }
}
