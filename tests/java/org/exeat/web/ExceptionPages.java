package org.exeat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;

/** What people of the demo schools do on the pages about exceptions, each in a browser of their own. */
final class ExceptionPages {

    private static final double PATIENCE = 60_000;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ExceptionPages() {
    }

    static BrowserContext desk() {
        return Chromium.browser().newContext();
    }

    static BrowserContext phone() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    /** The person of that name and school, such as "tansy.quill" and "larkmead", where all requests are. */
    static Page signedIn(BrowserContext context, String name, String slug) throws IOException {
        context.setDefaultTimeout(PATIENCE);
        String email = name + "@" + slug + ".example";
        Page page = context.newPage();
        page.navigate(Running.exeat().address() + "/en/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(Demo.password(Running.exeat().home(), email));
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL("**/today");
        goTo(page, slug, "");
        return page;
    }

    /** Goes to a page below that of all requests, such as "/settings". */
    static void goTo(Page page, String slug, String below) {
        page.navigate(Running.exeat().address() + "/en/" + slug + "/exceptions" + below);
        page.locator("#content:not([aria-busy=true])").waitFor();
    }

    /** Opens the form for an exception to that clause. */
    static void begin(Page page, String clause) {
        page.locator("a.govuk-button").click();
        page.locator("a[href$='clause=" + clause + "']").click();
        page.locator("#what").waitFor();
    }

    /** The school's day, on the form for a request. */
    static LocalDate today(Page page) {
        return LocalDate.parse(page.locator("#first").inputValue());
    }

    static void send(Page page) {
        page.locator("form button[type=submit]").click();
        page.waitForURL("**/exceptions/request?id=*");
    }

    /** Asks for an exception to that clause, for YouTube where the clause is about platforms. */
    static void ask(Page page, String clause, String what) {
        begin(page, clause);
        page.locator("#what").fill(what);
        page.locator("#why").fill("Parents asked for it.");
        if (page.locator("#platforms-youtube").isVisible()) {
            page.locator("#platforms-youtube").check();
        }
        send(page);
    }

    /** The line about a request, where all requests are. */
    static Locator line(Page page, String what) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(what));
    }

    /** Opens the request, where all requests are. */
    static void open(Page page, String what) {
        line(page, what).locator("a").first().click();
        page.waitForURL("**/exceptions/request?id=*");
        shows(page.locator("#title"), what);
    }

    /** The form on which it is granted. */
    static Locator slip(Page page) {
        return page.locator("form.x-slip");
    }

    static void grant(Page page) {
        slip(page).locator("button[type=submit]").click();
    }

    static String longDate(LocalDate day) {
        return LONG.format(day);
    }

    static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** Nothing of a decision is offered: no form, and no button to decline or to ask back. */
    static void offersNoDecision(Page page) {
        shows(page.locator("#rest"), "So far");
        PlaywrightAssertions.assertThat(slip(page)).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("#content .x-acts button", new Page.LocatorOptions()
                .setHasText("Decline"))).hasCount(0);
    }
}
