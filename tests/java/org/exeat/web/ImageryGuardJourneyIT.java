package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.UUID;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** What may show a child undressed is told in words only, and the safeguarding lead learns of it at once. */
class ImageryGuardJourneyIT {

    private static final String NEXT = ".x-question button[type=submit]";
    private static final String SKIP = ".x-acts .x-link";

    @Test
    void whoeverIsNotSureAddsNothingAndTheLeadIsTold() throws Exception {
        String calm = "They call me names in the game, imagery guard";
        String what = "Somebody says there is a picture of her from the changing room";
        TriagePages.report(calm);
        long files = files();

        try (var phone = ExceptionPages.phone()) {
            Page page = opened(phone.newPage());
            tell(page, what);
            choose(page, "#imagery-NOT_SURE");
            assertStopped(page, "Childline can have it taken down");
            page.locator(NEXT).click();
            sendInWords(page);
        }

        assertEquals(files, files(), "files that were kept");
        assertLeadIsTold(what, calm);
    }

    @Test
    void aPictureThatWasAddedGoesWhenTheAnswerIsChanged() throws Exception {
        String what = "They pass on a picture of him, I have it here";
        long files = files();

        try (var phone = ExceptionPages.phone()) {
            Page page = opened(phone.newPage());
            tell(page, what);
            choose(page, "#imagery-NO");
            page.locator("#files").setInputFiles(new FilePayload("him.png", "image/png", Files.png()));
            TriagePages.shows(page.locator(".x-files"), "Remove");
            assertEquals(files + 1, files(), "the file that was sent");
            page.locator(NEXT).click();
            page.locator("a[href$='#imagery/change']").click();
            choose(page, "#imagery-YES");
            assertStopped(page, "Childline can have it taken down");
            page.locator(NEXT).click();
            sendInWords(page);
        }

        assertEquals(files, files(), "files that were kept");
        assertLeadIsTold(what, null);
    }

    @Test
    void aTeacherIsToldNotToLookAtItAndReportsInWords() throws Exception {
        String what = "A pupil told me what is on his phone";
        long files = files();

        try (var desk = ExceptionPages.desk()) {
            Page page = TriagePages.at(desk, "rowan.ashgrove", "report");
            choose(page, "#danger-NO");
            words(page, what);
            choose(page, "#imagery-YES");
            assertStopped(page, "Do not look at it, and do not ask the pupil to send or show it.");
            page.locator(NEXT).click();
            sendInWords(page);
        }

        assertEquals(files, files(), "files that were kept");
        assertLeadIsTold(what, null);
    }

    private static Page opened(Page page) {
        TriagePages.goTo(page, "report");
        return page;
    }

    private static void tell(Page page, String what) {
        choose(page, "#danger-NO");
        choose(page, "#relation-PUPIL");
        words(page, what);
    }

    /** What happened, and nothing to the questions that may be skipped. */
    private static void words(Page page, String what) {
        page.locator("#what").fill(what);
        page.locator(NEXT).click();
        page.locator("#toWhom").waitFor();
        for (int question = 0; question < 6; question++) {
            page.locator(SKIP).click();
        }
    }

    private static void choose(Page page, String answer) {
        page.locator(answer).check();
        page.locator(NEXT).click();
    }

    /** Why nothing can be added, and no way round it. */
    private static void assertStopped(Page page, String advice) {
        TriagePages.shows(page.locator("h1"), "Do not add the picture, and do not send it to anybody");
        TriagePages.shows(page.locator("#content"), "against the law, even to report it. So this report takes words");
        TriagePages.shows(page.locator("#content"), "marked urgent as soon as you send the report");
        TriagePages.shows(page.locator("#content"), advice);
        assertEquals(0, page.locator("input[type=file]").count());
        Axe.assertFlawless(page);
    }

    private static void sendInWords(Page page) {
        TriagePages.shows(page.locator("h1"), "Check your answers");
        assertEquals(0, page.locator("input[type=file], a[href*='#files'], .x-files").count());
        Axe.assertFlawless(page);
        page.locator("form button[type=submit]").click();
        TriagePages.shows(page.locator("h1"), "Your report has arrived");
        TriagePages.shows(page.locator(".x-done"),
                "Your report is marked urgent for those who answer for safeguarding.");
        Axe.assertFlawless(page);
    }

    /** The queue says so before what is calm; without a mail server the trail says that no letter was written. */
    private static void assertLeadIsTold(String what, String calm) throws Exception {
        try (var desk = ExceptionPages.desk()) {
            Page lead = TriagePages.at(desk, TriagePages.DSL, "triage");
            Locator line = lead.locator(".x-queue li", new Page.LocatorOptions().setHasText(what));
            TriagePages.shows(line, "Urgent");
            TriagePages.shows(line, "a sexual image of somebody under 18");
            assertTrue(calm == null || place(lead, what) < place(lead, calm), lead.locator(".x-queue").textContent());
            Axe.assertFlawless(lead);
            String report = line.locator("a").getAttribute("href").replaceAll(".*id=", "");
            assertEquals("tried", DemoTime.await("tried", () -> alert(report)));
            line.locator("a").click();
            TriagePages.shows(lead.locator(".x-facts"), "None");
            Axe.assertFlawless(lead);
        }
    }

    private static int place(Page lead, String what) {
        return lead.locator(".x-queue li").allTextContents().stream().map(line -> line.contains(what)).toList()
                .indexOf(true);
    }

    private static String alert(String report) {
        return AuditRows.of(school(), "incident-report:" + report).stream()
                .anyMatch(line -> line.startsWith("report-dsl-not-told")) ? "tried" : "waits";
    }

    private static long files() {
        try (var owner = Running.exeat().owner(); var query = owner.prepareStatement(
                "select count(*) from evidence_file where school_id = ?")) {
            query.setObject(1, school().id());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SchoolRows.Made school() {
        return new SchoolRows.Made(UUID.fromString(new org.exeat.identity.Browser().get("/school-directory/larkmead")
                .json().getString("id")), "larkmead");
    }
}
