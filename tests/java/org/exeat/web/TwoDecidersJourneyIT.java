package org.exeat.web;

import static org.exeat.web.ExceptionPages.shows;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Demo;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two people who decide the same request the second sees what the first did, and keeps what can still be used. */
class TwoDecidersJourneyIT {

    private static final String SLUG = "larkmead";
    private static final String OVERTAKEN = "Somebody changed this after you opened it.";
    private static final String CONDITION = "Only from the garden";
    private static final String ROWAN = " where role = ? and membership_id in (select m.id from membership m"
            + " join account a on a.id = m.account_id where a.email = 'rowan.ashgrove@larkmead.example')";

    @BeforeEach
    void thereAreTwo() {
        SchoolRows.change("update membership_role set role = 'BUSINESS_MANAGER'" + ROWAN, "TEACHER");
    }

    @AfterEach
    void thereIsOneAgain() {
        SchoolRows.change("update membership_role set role = 'TEACHER'" + ROWAN, "BUSINESS_MANAGER");
    }

    /** The request of a teacher, open before two people who decide; the second has typed a condition. */
    private record Pages(BrowserContext asker, BrowserContext his, BrowserContext hers, Page first, Page late)
            implements AutoCloseable {

        static Pages of(String what) throws IOException {
            var asker = ExceptionPages.desk();
            var his = ExceptionPages.desk();
            var hers = ExceptionPages.desk();
            ExceptionPages.ask(ExceptionPages.signedIn(asker, "tansy.quill", SLUG), "2b", what);
            Page late = ExceptionPages.signedIn(hers, "rowan.ashgrove", SLUG);
            Page first = ExceptionPages.signedIn(his, "bertram.ledgerwood", SLUG);
            ExceptionPages.open(late, what);
            late.locator("#own").fill(CONDITION);
            ExceptionPages.open(first, what);
            return new Pages(asker, his, hers, first, late);
        }

        void askBack() {
            first.locator("#content > .x-acts button").nth(1).click();
            first.locator("dialog textarea").fill("Which of them?");
            first.locator("dialog button[type=submit]").click();
            shows(first.locator("#problem"), "It comes back to you");
        }

        @Override
        public void close() {
            List.of(asker, his, hers).forEach(BrowserContext::close);
        }
    }

    @Test
    void whoeverGrantsSecondIsToldAndSeesWhatTheFirstDecided() throws Exception {
        try (var pages = Pages.of("Show the bees online")) {
            ExceptionPages.grant(pages.first());
            shows(pages.first().locator("#problem"), "Granted");

            ExceptionPages.grant(pages.late());

            shows(pages.late().locator("#problem"), OVERTAKEN);
            shows(pages.late().locator("#content"), "Bertram Ledgerwood (School Business Manager)");
            shows(pages.late().locator("#rest"), "In force");
            PlaywrightAssertions.assertThat(ExceptionPages.slip(pages.late())).hasCount(0);
            Axe.assertFlawless(pages.late());
        }
    }

    @Test
    void whatTheSecondTypedStaysWhileItCanStillBeGranted() throws Exception {
        try (var pages = Pages.of("Show the hens online")) {
            pages.askBack();

            ExceptionPages.grant(pages.late());

            shows(pages.late().locator("#problem"), OVERTAKEN);
            shows(pages.late().locator("#rest"), "Which of them?");
            PlaywrightAssertions.assertThat(pages.late().locator("#own")).hasValue(CONDITION);
            Axe.assertFlawless(pages.late());
            ExceptionPages.grant(pages.late());
            shows(pages.late().locator("#problem"), "Granted");
            shows(pages.late().locator("#content"), CONDITION);
        }
    }

    @Test
    void whatIsTypedStaysWhenThePageIsShownAnew() throws Exception {
        var exeat = Running.exeat();
        var school = Demo.signIn(exeat.address().toString(), exeat.home(), SLUG).school();
        try (var pages = Pages.of("Show the goats online")) {
            pages.late().locator("#own").blur();

            pages.late().waitForResponse(answer -> answer.url().endsWith("/look"),
                    () -> DemoTime.announce(UUID.fromString(school), "exception"));

            PlaywrightAssertions.assertThat(pages.late().locator("#own")).hasValue(CONDITION);
        }
    }

    @Test
    void whatIsWrittenInAWindowStaysInIt() throws Exception {
        try (var pages = Pages.of("Show the sheep online")) {
            pages.late().locator("#content > .x-acts button").first().click();
            pages.late().locator("dialog textarea").fill("They are shy.");
            pages.askBack();

            pages.late().locator("dialog button[type=submit]").click();

            shows(pages.late().locator("dialog"), OVERTAKEN);
            PlaywrightAssertions.assertThat(pages.late().locator("dialog textarea")).hasValue("They are shy.");
            Axe.assertFlawless(pages.late());
            pages.late().locator("dialog button[type=submit]").click();
            shows(pages.late().locator("#problem"), "Declined");
        }
    }
}
