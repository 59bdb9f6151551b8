package org.exeat.web;

import static org.exeat.web.PhotoPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.exeat.identity.Role;
import org.exeat.photos.consents.Family;
import org.junit.jupiter.api.Test;

/** The safeguarding lead bars a pupil's pictures and lifts the bar again; nobody else sees the page. */
class MarksJourneyIT {

    private final PhotoPages pages = new PhotoPages();

    @Test
    void theLeadBarsAPupilAndLiftsTheBar() {
        new Family(pages.school);
        try (var context = ExceptionPages.desk()) {
            Page page = pages.staff(context, Role.DSL, "admin");
            page.locator("a[href$='photos/marks']").click();
            shows(page.locator("#content"), "Nobody is barred");

            bar(page, "By order of the family court.");
            shows(page.locator(".x-rows"), "Wren Quince");
            shows(page.locator(".x-rows"), "By order of the family court.");
            lift(page, "The order has ended.");
            shows(page.locator("#content"), "Nobody is barred");
            shows(page.locator("details.govuk-details"), "One that was lifted");
        }
    }

    @Test
    void theHeadIsToldThatTheirRoleDoesNotIncludeIt() {
        try (var context = ExceptionPages.desk()) {
            Page page = pages.staff(context, Role.HEADTEACHER, "photos/marks");
            shows(page.locator("main"), "Your role at this school does not include this");
            assertEquals(0, page.locator("#set-PHOTO_BAR").count());
        }
    }

    private static void bar(Page page, String reason) {
        page.locator("#set-PHOTO_BAR").click();
        page.locator("#name").fill("wren");
        page.locator(".x-finder button").click();
        page.locator(".x-found input").check();
        page.locator("#reason").fill(reason);
        PhotoPages.send(page);
    }

    private static void lift(Page page, String reason) {
        page.locator(".x-rows .x-link").click();
        page.locator("#reason").fill(reason);
        PhotoPages.send(page);
    }
}
