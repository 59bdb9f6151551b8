package org.exeat.web;

import static org.exeat.web.PhotoPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.exeat.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parents ask before they post, staff say what is allowed at an event, and somebody wants a picture gone. */
class PhotosJourneyIT {

    private final PhotoPages pages = new PhotoPages();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, Please ask the other parents first, rule 4b, A concern or complaint about the school?",
        "cy, Gofynnwch i’r rhieni eraill gyntaf,  rheol 4b, Pryder neu gŵyn am yr ysgol?"})
    void aParentGetsAnAnswerWithTwoTapsAndPrintsIt(String language, String answer, String rule, String complaint) {
        try (var context = ExceptionPages.phone()) {
            Page page = pages.visitor(context, language, "photos");
            shows(page.locator("#complaints"), complaint);
            shows(page.locator("#complaints"), "4c");
            page.locator("#children-OTHERS_TOO").check();
            page.locator("#reach-GROUP").check();

            shows(page.locator("#answer-title"), answer);
            shows(page.locator("#answer"), rule);
            Axe.assertFlawless(page);
            PhotoPages.asPrinted(page);
            assertFalse(page.locator("form").isVisible());
            assertTrue(page.locator("#answer .x-print-only").isVisible());
            assertEquals(1, PhotoPages.sheets(page));
        }
    }

    @Test
    void whatStaffSayOfAnEventHangsAtItsEntranceAndCountsInTheGuide() {
        try (var ours = ExceptionPages.desk(); var theirs = ExceptionPages.phone()) {
            pages.day("2026-11-24");
            Page staff = pages.staff(ours, Role.OFFICE, "photos/events");
            addGala(staff);
            shows(staff.locator("#content .x-rows"), "Swimming gala");

            Page parent = pages.visitor(theirs, "en", "photos");
            shows(parent.locator("#content"), "Please take no pictures or videos here");
            askAboutGala(parent);

            staff.locator("#content .x-rows a").first().click();
            assertPoster(staff);
            withdraw(staff);
            pages.goTo(parent, "en", "photos");
            assertFalse(parent.locator("#content").textContent().contains("Swimming gala"));
        }
    }

    private static void addGala(Page staff) {
        staff.locator("#content .x-acts button").click();
        staff.locator("dialog button[type=submit]").click();
        shows(staff.locator("dialog"), "Write what the event is called");
        staff.locator("#name").fill("Swimming gala");
        staff.locator("#from").fill("2026-12-11");
        staff.locator("#place").fill("Pool");
        staff.locator("#rule").selectOption("NO_PHOTOGRAPHS");
        PhotoPages.send(staff);
    }

    private static void askAboutGala(Page parent) {
        parent.locator("#children-MINE").check();
        parent.locator("#reach-PRIVATE").check();
        shows(parent.locator("#answer-title"), "That is fine");
        parent.locator("#event").selectOption(new SelectOption().setIndex(1));
        shows(parent.locator("#answer-title"), "Please do not post it like this");
        Axe.assertFlawless(parent);
    }

    private static void assertPoster(Page page) {
        shows(page.locator("#poster"), "No pictures, please");
        Axe.assertFlawless(page);
        page.waitForFunction("() => document.querySelector('.x-poster__code').naturalWidth > 0");
        assertEquals(1, PhotoPages.sheets(page));
    }

    private void withdraw(Page staff) {
        pages.goTo(staff, "en", "photos/events");
        staff.locator("#content .x-rows__acts button").last().click();
        shows(staff.locator("dialog"), "Withdraw the notice: Swimming gala?");
        staff.locator("dialog .govuk-button").click();
        shows(staff.locator("#problem"), "Withdrawn");
        shows(staff.locator("#content details"), "1 that is past or withdrawn");
        Axe.assertFlawless(staff);
    }

    @Test
    void aPictureIsAskedDownAnsweredLateAndWhoeverAskedReadsIt() {
        try (var theirs = ExceptionPages.phone(); var ours = ExceptionPages.desk()) {
            pages.day("2026-11-25");
            Page parent = pages.visitor(theirs, "en", "photos/take-down");
            String code = ask(parent);
            pages.day("2026-12-30");

            Page staff = pages.staff(ours, Role.OFFICE, "take-downs");
            shows(staff.locator("tbody tr"), "Overdue");
            staff.locator("tbody a").click();
            shows(staff.locator("#content"), "UK GDPR, Articles 17 and 21");
            enterStep(staff);
            handOver(staff);
            answer(staff);

            followUp(parent, code);
        }
    }

    private static String ask(Page page) {
        page.locator("form button[type=submit]").click();
        shows(page.locator("#problem"), "Write which picture it is");
        page.locator("#relation-PARENT").check();
        page.locator("#what").fill("The picture of the relay team shows my son.");
        page.locator("#link").fill("www.school.example/news");
        page.locator("#bySchool-YES").check();
        page.locator("form button[type=submit]").click();
        // A month after 25 November is Christmas Day; the next working day is the 29th.
        shows(page.locator("#content"), "The school answers by 29 December 2026");
        Axe.assertFlawless(page);
        return page.locator(".x-code").textContent();
    }

    private static void enterStep(Page staff) {
        act(staff, "Enter a step");
        staff.locator("#kind").selectOption("REMOVED");
        staff.locator("#text").fill("From the news page");
        PhotoPages.send(staff);
        shows(staff.locator(".x-timeline"), "From the news page");
    }

    private static void handOver(Page staff) {
        act(staff, "This is bullying");
        staff.locator("#reason").fill("Mocking words stand beside it.");
        PhotoPages.send(staff);
        shows(staff.locator("#content"), "Handed to the pastoral team on 30 December 2026");
    }

    private static void answer(Page staff) {
        act(staff, "Answer it");
        staff.locator("#outcome").selectOption("REFUSED");
        staff.locator("#text").fill("The film of the play shows nobody from near.");
        PhotoPages.send(staff);
        shows(staff.locator("#content"), "Refused");
    }

    private static void act(Page staff, String name) {
        staff.locator(".x-take-down-acts button", new Page.LocatorOptions().setHasText(name)).click();
    }

    private void followUp(Page page, String code) {
        pages.goTo(page, "en", "photos/follow-up");
        page.locator("#receipt").fill(code);
        page.locator("form button[type=submit]").click();
        shows(page.locator("#content"), "The film of the play shows nobody from near.");
        shows(page.locator("#content"), "Information Commissioner");
        assertFalse(page.locator("#content").textContent().contains("news page"));
        page.locator("#text").fill("Thank you.");
        page.locator("form button[type=submit]").click();
        shows(page.locator(".x-timeline"), "Thank you.");
        Axe.assertFlawless(page);
        pages.goTo(page, "en", "report/follow-up");
        page.locator("#receipt").fill(code);
        page.locator("form button[type=submit]").click();
        shows(page.locator("#content"), "Received");
    }
}
