package org.exeat.web;

import static org.exeat.web.ExceptionPages.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.launcher.Demo;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody stands in for the business manager for two days: not before, not after, and never for themselves. */
class StandInJourneyIT {

    private static final String SLUG = "larkmead";

    private final Running exeat = Running.exeat();
    private LocalDate today;

    @AfterEach
    void itIsTodayAgain() throws Exception {
        if (today != null) {
            itIs(today);
        }
    }

    /** The program has heard of it when this returns. */
    private void itIs(LocalDate day) throws Exception {
        Demo demo = Demo.signIn(exeat.address().toString(), exeat.home(), SLUG);
        var browser = new Browser();
        demo.headers().forEach(browser::with);
        DemoTime.set(UUID.fromString(demo.school()),
                day.atTime(10, 5).atZone(ZoneId.of("Europe/London")).toInstant());
        assertEquals(day.toString(), DemoTime.await(day.toString(), () ->
                browser.get("/schools/" + demo.school() + "/today").json().getString("date")));
    }

    @Test
    void whoeverStandsInDecidesInThoseDaysAndNeverTheirOwn() throws Exception {
        try (var hers = ExceptionPages.desk(); var his = ExceptionPages.desk(); var theirs = ExceptionPages.phone()) {
            Page teacher = ExceptionPages.signedIn(hers, "tansy.quill", SLUG);
            ExceptionPages.ask(teacher, "2b", "Film the harvest play");
            name(ExceptionPages.signedIn(his, "bertram.ledgerwood", SLUG), "Idris Larkfield");
            Page standIn = ExceptionPages.signedIn(theirs, "idris.larkfield", SLUG);
            waits(standIn, "Film the harvest play", false);

            itIs(today.plusDays(1));
            asksForThemselves(standIn);
            waits(standIn, "Film the harvest play", true);
            decides(standIn);
            shows(teacher.locator("#content"), "Idris Larkfield (School Business Manager)");

            ExceptionPages.goTo(teacher, SLUG, "");
            ExceptionPages.ask(teacher, "2b", "Film the spring play");
            itIs(today.plusDays(3));
            waits(standIn, "Film the spring play", false);
        }
    }

    private static void asksForThemselves(Page page) {
        ExceptionPages.ask(page, "2b", "Film the choir");
        shows(page.locator("#rest"), "Hester Millstone");
        ExceptionPages.offersNoDecision(page);
        Axe.assertFlawless(page);
    }

    private static void decides(Page page) {
        ExceptionPages.open(page, "Film the harvest play");
        Axe.assertFlawless(page);
        ExceptionPages.grant(page);
        shows(page.locator("#problem"), "Granted");
    }

    /** For tomorrow and the day after. */
    private void name(Page page, String colleague) {
        ExceptionPages.goTo(page, SLUG, "/settings");
        today = ExceptionPages.today(page);
        page.locator("#to").selectOption(new SelectOption().setLabel(colleague));
        page.locator("#first").fill(today.plusDays(1).toString());
        page.locator("#last").fill(today.plusDays(2).toString());
        Axe.assertFlawless(page);
        page.locator("form:has(#to) button[type=submit]").click();
        shows(page.locator("#problem"), "Named");
        shows(page.locator("#content"), colleague + " for Bertram Ledgerwood");
        Axe.assertFlawless(page);
    }

    private static void waits(Page page, String what, boolean forThem) {
        ExceptionPages.goTo(page, SLUG, "");
        PlaywrightAssertions.assertThat(ExceptionPages.line(page, what)).hasCount(forThem ? 1 : 0);
        Axe.assertFlawless(page);
    }
}
