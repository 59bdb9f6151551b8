package org.exeat.web;

import static org.exeat.web.PhotoPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.exeat.photos.links.LinkSchool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parent answers for three children by one link, and the office sees that they did. */
class PhotoLinksJourneyIT {

    private final LinkSchool it = new LinkSchool();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, 'For Isla, Perry, Wren', Thank you. Your answers are recorded., This link does not work, 7 answers",
        "cy, 'Ar gyfer Isla, Perry, Wren', Diolch. Mae eich atebion wedi’u cofnodi., Nid yw’r ddolen hon yn gweithio,"
            + " 7 ateb"})
    void aParentAnswersForThreeChildrenInOneGo(String language, String all, String thanks, String over, String count) {
        String code = it.code("Linnet");
        try (var phone = ExceptionPages.phone()) {
            Page page = phone.newPage();
            open(page, language, code);
            shows(page.locator("#content"), all);
            page.locator("#all-WEBSITE-IMAGE-YES").check();
            page.locator("#all-PRESS-IMAGE-NO").check();
            eachByName(page);
            page.locator("#content form button[type=submit]").click();

            shows(page.locator("#content"), thanks);
            shows(page.locator("#content"), count);
            Axe.assertFlawless(page);
            open(page, language, code);
            shows(page.locator("#content"), over);
        }
        assertEquals("ANSWERED", state());
    }

    /** What was chosen for all stays, and one child gets an answer of their own. */
    private static void eachByName(Page page) {
        page.locator("#same").uncheck();
        assertEquals(3, page.locator("#content section h2").count());
        Axe.assertFlawless(page);
        page.locator("#content section").last().locator("input[id$='-DISPLAY-IMAGE-YES']").check();
    }

    private void open(Page page, String language, String code) {
        page.navigate("about:blank");
        page.navigate(Running.exeat().address() + "/" + language + "/" + it.school().slug() + "/photos/answers#t="
            + code);
        page.locator("#content:not([aria-busy=true])").waitFor();
        Axe.assertFlawless(page);
    }

    private String state() {
        try (var desk = ExceptionPages.desk()) {
            Page page = desk.newPage();
            page.navigate(Running.exeat().address() + "/en/sign-in");
            page.locator("#email").fill(SchoolRows.person(it.school(), Role.OFFICE).email());
            page.locator("#password").fill(SchoolRows.PASSWORD);
            page.locator("#sign-in button[type=submit]").click();
            page.waitForURL("**/today");
            page.navigate(Running.exeat().address() + "/en/" + it.school().slug() + "/photos/links?q=linnet");
            page.locator("#content table").waitFor();
            Axe.assertFlawless(page);
            return page.locator("#content table .govuk-tag").textContent().toUpperCase(java.util.Locale.ROOT);
        }
    }
}
