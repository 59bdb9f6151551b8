package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From a request on a phone to an exception that is granted in part, put on record and taken back. */
class ExceptionJourneyIT {

    private static final String SLUG = "larkmead";
    private static final int ASKED_DAYS = 116;
    private static final int GRANTED_DAYS = 24;

    @Test
    void aTeacherAsksTheBusinessManagerGrantsLessAndTakesItBack() throws Exception {
        try (var hers = ExceptionPages.phone(); var his = ExceptionPages.desk()) {
            Page teacher = ExceptionPages.signedIn(hers, "tansy.quill", SLUG);
            LocalDate today = ask(teacher);
            Page manager = ExceptionPages.signedIn(his, "bertram.ledgerwood", SLUG);
            decide(manager, today.plusDays(GRANTED_DAYS));
            keepRecord(manager);
            takeBack(manager);

            teacher.reload();
            ExceptionPages.shows(teacher.locator("#rest"), "Taken back");
            ExceptionPages.shows(teacher.locator("#content"), "The club ended.");
        }
    }

    /** The school's day. */
    private static LocalDate ask(Page page) {
        ExceptionPages.begin(page, "2b");
        LocalDate today = ExceptionPages.today(page);
        page.locator("#what").fill("Post rehearsal clips");
        page.locator("#platforms-youtube").check();
        page.locator("#platforms-vimeo").check();
        page.locator("#why").fill("The drama club shares its rehearsals with parents.");
        page.locator("#last").fill(today.plusDays(ASKED_DAYS).toString());
        Axe.assertFlawless(page);
        ExceptionPages.send(page);
        ExceptionPages.shows(page.locator("#rest"), "Bertram Ledgerwood");
        Axe.assertFlawless(page);
        return today;
    }

    private static void decide(Page page, LocalDate last) {
        ExceptionPages.open(page, "Post rehearsal clips");
        page.locator(".x-slip summary").click();
        page.locator("#platforms-vimeo").uncheck();
        page.locator("#own").fill("No pupil names");
        page.locator("#last").fill(last.toString());
        Axe.assertFlawless(page);
        ExceptionPages.grant(page);
        ExceptionPages.shows(page.locator("#problem"), "Granted");
        ExceptionPages.shows(page.locator("#content"), "Vimeo and YouTube");
        ExceptionPages.shows(page.locator("#content"), ExceptionPages.longDate(last));
        ExceptionPages.shows(page.locator("#content"), "No pupil names");
        Axe.assertFlawless(page);
    }

    private static void keepRecord(Page page) throws Exception {
        page.locator("a[href*='record?id']").click();
        var download = page.waitForDownload(() -> page.locator(".x-no-print button").last().click());
        assertEquals("%PDF-", new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII));
        page.locator("a[href*='check?number']").click();
        ExceptionPages.shows(page.locator("[role=status].x-done, #content .x-done"), "Genuine");
        Axe.assertFlawless(page);
        page.goBack();
        page.goBack();
    }

    private static void takeBack(Page page) {
        page.locator("#content > .x-acts button").first().click();
        page.locator("dialog textarea").fill("The club ended.");
        page.locator("dialog button[type=submit]").click();
        ExceptionPages.shows(page.locator("#problem"), "Taken back");
    }
}
