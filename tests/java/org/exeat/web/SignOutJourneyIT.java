package org.exeat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever leaves a shared computer must know whether they are signed out. */
class SignOutJourneyIT {

    private static final String SIGN_OUT = "Sign out";
    private static final double SOON = 500;
    /** Who is signed in, as far as this tab knows. */
    private static final String KNOWN = "sessionStorage.getItem('account')";
    private static final String NOTES_EMPTYING =
            "document.addEventListener('reset', () => sessionStorage.setItem('emptied', 'yes'))";
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
            assertNull(page.evaluate(KNOWN));
            page.goBack();
            page.waitForURL(url -> url.contains("/en/sign-in?next="));
        }
    }

    @ParameterizedTest(name = "and signed out there: {0}")
    @ValueSource(booleans = {false, true})
    void whoeverSignedInAnewInAnotherTabTriesAgainAndIsSignedOut(boolean gone) throws IOException {
        try (var desk = ExceptionPages.desk()) {
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");
            desk.clearCookies();
            ExceptionPages.signedIn(desk, "tansy.quill", "larkmead").close();
            press(page, SIGN_OUT);
            assertThat(page.locator("#content")).containsText("You may still be signed in");
            if (gone) {
                desk.clearCookies();
            }
            press(page, "Try again");

            page.waitForURL("**/en/sign-in");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/en/larkmead/today, #sign-in", "/en/sign-in, #sign-in", "/en/larkmead/photos, #children-MINE"})
    void theTabForgetsWhoWasSignedInWhenTheirSessionHasEnded(String next, String shown) throws IOException {
        try (var desk = ExceptionPages.desk()) {
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");
            assertNotNull(page.evaluate(KNOWN));
            desk.clearCookies();
            String site = page.url().replaceAll("/en/.*", "");
            page.waitForResponse("**/api/v1/session", () -> page.navigate(site + next));
            page.locator(shown).waitFor();

            assertEquals("", DemoTime.await("", () -> page.evaluate("Object.keys(sessionStorage).join()").toString()));
        }
    }

    @Test
    void thePasswordIsTakenOutOfItsFieldBeforeThePageIsLeft() throws IOException {
        try (var desk = ExceptionPages.desk()) {
            desk.addInitScript(NOTES_EMPTYING);
            Page page = ExceptionPages.signedIn(desk, "tansy.quill", "larkmead");

            assertEquals("yes", page.evaluate("sessionStorage.getItem('emptied')"));
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
