package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.exeat.schools.PackSchool;

/** What people do with the pages about pictures, at a school of their own whose clock can be moved. */
final class PhotoPages {

    private static final double PATIENCE = 60_000;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    final SchoolRows.Made school = PackSchool.of("larkmead");

    PhotoPages() {
        SchoolRows.change("update school set demo = true where id = ?", school.id());
        var adopted = OfficeApi.at(school, Role.HEADTEACHER).post("/editions", OfficeApi.json("{'pack':'larkmead'}"));
        assertEquals(201, adopted.status());
    }

    /** From now on it is noon of that day at the school. */
    void day(String day) {
        DemoTime.set(school.id(), LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
        DemoTime.announce(school.id(), "school");
    }

    /** Somebody without an account before a page of the school, such as "en", "photos". */
    Page visitor(BrowserContext context, String language, String place) {
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        goTo(page, language, place);
        return page;
    }

    /** Somebody who works there in that role. */
    Page staff(BrowserContext context, Role role, String place) {
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(Running.exeat().address() + "/en/sign-in");
        page.locator("#email").fill(SchoolRows.person(school, role).email());
        page.locator("#password").fill(SchoolRows.PASSWORD);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/today");
        goTo(page, "en", place);
        return page;
    }

    void goTo(Page page, String language, String place) {
        page.navigate(Running.exeat().address() + "/" + language + "/" + school.slug() + "/" + place);
        page.locator("#content:not([aria-busy=true])").waitFor();
        Axe.assertFlawless(page);
    }

    static void shows(Locator place, String text) {
        ExceptionPages.shows(place, text);
    }

    /** Sends what stands in the window above the page. */
    static void send(Page page) {
        Axe.assertFlawless(page);
        page.locator("dialog button[type=submit]").click();
        page.locator("dialog").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
        Axe.assertFlawless(page);
    }

    /** On how many sheets of A4 it is printed. */
    static long sheets(Page page) {
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count();
    }

    /** The page as it is printed. */
    static void asPrinted(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
