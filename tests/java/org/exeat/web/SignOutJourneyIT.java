package org.exeat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whoever leaves a shared computer must know whether they are signed out. */
class SignOutJourneyIT {

    private static final String SIGN_OUT = "Sign out";
    private static final double SOON = 500;
    private static final String COMES_BACK = "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))";

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    @Test
    void whoeverCouldNotBeSignedOutIsToldSoAndTriesAgain() throws IOException {
        try (var desk = ExceptionPages.desk()) {
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");
            page.route("**/api/v1/session", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                    .setContentType("application/problem+json").setBody("{\"detail\":\"Exeat is away.\"}")),
                    new Page.RouteOptions().setTimes(1));
            press(page, SIGN_OUT);

            assertThat(page.locator("#content")).containsText("You may still be signed in");
            assertThat(page.locator("#content")).containsText("Exeat is away.");
            assertThat(page.locator("#said")).hasText("You may still be signed in. Exeat is away.");
            Axe.assertFlawless(page);

            press(page, "Try again");
            page.waitForURL("**/en/sign-in");
            page.goBack();
            page.waitForURL(url -> url.contains("/en/sign-in?next="));
        }
    }

    /** As browsers do that keep a page for whoever goes back; the one used here keeps none, and is told that it did. */
    @Test
    void aPageThatTheBrowserKeptIsNotShownToWhoeverUsesTheTabNext() throws IOException {
        try (var desk = ExceptionPages.desk()) {
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");
            page.evaluate("window.kept = true");
            page.evaluate(COMES_BACK);
            page.waitForTimeout(SOON);
            assertEquals(true, page.evaluate("window.kept"));

            desk.clearCookies();
            page.evaluate("sessionStorage.setItem('account', 'of somebody else')");
            page.evaluate(COMES_BACK);

            page.waitForURL(url -> url.contains("/en/sign-in?next="));
        }
    }

    @Test
    void whoseSessionHasEndedAlreadyIsSignedOut() throws IOException {
        try (var desk = ExceptionPages.desk()) {
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");
            desk.clearCookies();
            press(page, SIGN_OUT);

            page.waitForURL("**/en/sign-in");
        }
    }
}
