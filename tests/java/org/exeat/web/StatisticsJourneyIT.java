package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** What governors are told: from the list of incidents to the table by half-term, as CSV and on paper. */
class StatisticsJourneyIT {

    @Test
    void theSafeguardingLeadTakesTheNumbersToTheGovernorsAndSmallOnesTellNothing() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.takenUp(context, "One of the few things that happened this half-term");
            TriagePages.goTo(page, "incidents");
            page.locator("#lead a[href$='incidents/statistics']").click();
            page.locator("#of-TOTAL").waitFor();
            Axe.assertFlawless(page);

            Locator total = page.locator("section[aria-labelledby=of-TOTAL]");
            TriagePages.shows(total, "Incidents");
            assertFalse(total.locator("td").allTextContents().contains("1"), total.textContent());

            var download = page.waitForDownload(() -> page.getByText("Download as CSV").click());
            String csv = Files.readString(download.path());
            assertTrue(csv.contains("INCIDENTS") || csv.contains("Incidents"), csv);
            assertFalse(csv.contains("few things"), csv);
            assertPrinted(page);
        }
    }

    private static void assertPrinted(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        PlaywrightAssertions.assertThat(page.locator("#of-TOTAL")).isVisible();
        assertEquals(0, page.locator("form:visible, button:visible").count());
    }

    @Test
    void theChairOfGovernorsFindsTheNumbersAndTriageBehindMore() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.at(context, "maud.chancel", "rules");
            page.locator("#nav-more summary").click();
            page.locator("#nav-more a[href$='/incidents/statistics']").click();
            page.locator("#of-TOTAL").waitFor();
            TriagePages.hide(page);
            Axe.assertFlawless(page);

            page.locator("#nav-more summary").click();
            page.locator("#nav-more a[href$='/triage']").click();
            page.locator("#content:not([aria-busy=true])").waitFor();

            PlaywrightAssertions.assertThat(page.locator("#title")).hasText("Triage");
            Axe.assertFlawless(page);
        }
    }

    @Test
    void aGovernorFindsTheNumbersAndNothingOnThatPageFails() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = signIn(context.newPage());
            TriagePages.goTo(page, "rules");
            List<String> failed = new ArrayList<>();
            page.locator("#nav-more summary").click();
            page.onResponse(answer -> Optional.of(answer).filter(one -> one.status() >= 400)
                    .ifPresent(one -> failed.add(one.url())));
            page.locator("#nav-more a[href$='/incidents/statistics']").click();
            page.locator("#of-TOTAL").waitFor();

            PlaywrightAssertions.assertThat(page.locator("#back")).isHidden();
            assertEquals(0, page.locator("#nav a[href$='/incidents']:visible").count());
            assertEquals(List.of(), failed);
            Axe.assertFlawless(page);
        }
    }

    private static Page signIn(Page page) {
        page.navigate(Running.exeat().address() + "/en/sign-in");
        page.locator("#email").fill(governor().email());
        page.locator("#password").fill(SchoolRows.PASSWORD);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/today");
        return page;
    }

    private static SchoolRows.Person governor() {
        String id = new Browser().get("/school-directory/larkmead").json().getString("id");
        return SchoolRows.person(new SchoolRows.Made(UUID.fromString(id), "larkmead"), Role.GOVERNOR);
    }

    @Test
    void aTeacherFindsNoNumbers() throws Exception {
        try (var context = Chromium.browser().newContext()) {
            Page page = TriagePages.at(context, "tansy.quill", "incidents/statistics");

            assertEquals(0, page.locator("table").count());
            Axe.assertFlawless(page);
        }
    }
}
