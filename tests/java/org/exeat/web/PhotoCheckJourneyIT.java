package org.exeat.web;

import static org.exeat.web.PhotoPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.exeat.photos.checks.CheckSchool;
import org.junit.jupiter.api.Test;

/** A teacher checks a picture at an event, a second person confirms it, and a family changes its mind. */
class PhotoCheckJourneyIT {

    private final PhotoPages pages = new PhotoPages();
    private final CheckSchool families = new CheckSchool(pages.school);

    @Test
    void aPictureIsCheckedClearedConfirmedAndTakenDownOnTheDayAfterAFamilySaidNo() {
        pages.day("2026-11-23");
        UUID wren = families.pupilWhoseParent("GIVEN", "Wren");
        families.bar(families.pupilWhoseParent("GIVEN", "Robin"));
        try (var phone = ExceptionPages.phone(); var desk = ExceptionPages.desk()) {
            Page teacher = pages.staff(phone, Role.TEACHER, "photos/check");
            check(teacher);
            clear(teacher);
            confirm(pages.staff(desk, Role.HEAD_OF_DEPARTMENT, "photos/check"));
            pages.goTo(teacher, "en", "photos/clearances");
            shows(teacher.locator("#content"), "confirmed by");

            families.answers(wren, "Parent of Wren", "WITHDRAWN");
            pages.goTo(teacher, "en", "photos/clearances");
            assertFalse(teacher.locator("#content").textContent().contains("A permission changed"));
            pages.day("2026-11-24");

            takeDown(teacher);
        }
    }

    @Test
    void pupilsWhomOneKeepsForAnEventAreFoundUnderItByAColleague() {
        pages.day("2026-11-23");
        families.pupilWhoseParent("GIVEN", "Wren");
        families.office.post("/photo-events", OfficeApi.json("{'name':'Gala','from':'2026-11-24','rule':'ALLOWED'}"));
        try (var phone = ExceptionPages.phone(); var desk = ExceptionPages.desk()) {
            keepForTheGala(pages.staff(phone, Role.TEACHER, "photos/check"));
            Page colleague = pages.staff(desk, Role.PASTORAL, "photos/check");
            colleague.locator("#group").selectOption(new SelectOption().setLabel("Gala, 24 November 2026: Relay"));
            colleague.locator("#channel-DISPLAY").check();
            colleague.locator("form button[type=submit]").click();
            shows(colleague.locator(".x-verdicts li").first(), "Wren");
        }
    }

    private static void keepForTheGala(Page page) {
        find(page, "Wren");
        page.locator("#channel-DISPLAY").check();
        page.locator("form button[type=submit]").click();
        shows(page.locator("#whole"), "You can use this picture");
        page.locator(".x-check__acts button").nth(2).click();
        page.locator("#name").fill("Relay");
        page.locator("#event").selectOption(new SelectOption().setLabel("Gala, 24 November 2026"));
        PhotoPages.send(page);
        shows(page.locator("#problem"), "Colleagues who check pictures see it until a month after the event.");
    }

    private static void find(Page page, String name) {
        page.locator("#find").fill(name);
        page.locator(".x-finder button").click();
        page.locator("[role=status] .x-pupils button").click();
    }

    private static void check(Page page) {
        page.locator("form button[type=submit]").click();
        shows(page.locator("#problem"), "Choose a class or a list, or add a pupil by name");
        for (String name : new String[] {"Robin", "Wren"}) {
            find(page, name);
        }
        page.locator("#channel-SCHOOL_SOCIAL_MEDIA").check();
        page.locator("form button[type=submit]").click();

        shows(page.locator("#whole"), "Do not use this picture");
        shows(page.locator(".x-verdicts li").first(), "Do not use");
        shows(page.locator(".x-check"), "Your policy says nothing about this. It rests on what families answered.");
        Axe.assertFlawless(page);
        page.locator(".x-verdicts label").first().click();
        shows(page.locator("#whole"), "You can use this picture");
        shows(page.locator(".x-check"), "1 of 1");
    }

    private static void clear(Page page) {
        page.locator(".x-check__acts button").first().click();
        shows(page.locator("dialog"), "A second member of staff has to confirm it");
        page.locator("#title").fill("Relay team, on Instagram");
        PhotoPages.send(page);
        shows(page.locator("#problem"), "once a second person has confirmed it");
        PhotoPages.asPrinted(page);
        assertFalse(page.locator("form").first().isVisible());
        assertFalse(page.locator(".x-verdicts li").first().isVisible());
        assertTrue(page.locator(".x-verdicts li").last().isVisible());
        shows(page.locator(".x-check"), "Check again before you publish.");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void confirm(Page page) {
        page.locator(".x-notice a").click();
        page.locator("#content:not([aria-busy=true])").waitFor();
        shows(page.locator("#content"), "Relay team, on Instagram");
        page.locator(".x-rows__acts button").click();
        Axe.assertFlawless(page);
        page.locator("dialog .govuk-button").click();
        shows(page.locator("#problem"), "Confirmed. It counts as cleared now.");
        shows(page.locator("#content"), "You have cleared no picture yet.");
        Axe.assertFlawless(page);
    }

    private void takeDown(Page page) {
        assertEquals("told", DemoTime.await("told", () -> {
            pages.goTo(page, "en", "photos/check");
            return page.locator(".x-notice--stop").count() > 0 ? "told" : "not told";
        }));
        shows(page.locator(".x-notice--stop"), "A permission changed. 1 picture must be taken down.");
        page.locator(".x-notice--stop a").click();
        page.locator("#content:not([aria-busy=true])").waitFor();
        shows(page.locator("#content"), "Take it down wherever it is.");
        Axe.assertFlawless(page);
        page.locator(".x-rows__acts button").first().click();
        page.locator("dialog .govuk-button").click();
        shows(page.locator("#problem"), "It is on record that the picture is down.");
        shows(page.locator("#content"), "Taken down");
    }
}
