package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What leads to another page is done once, however slowly that page comes. */
@Timeout(60)
class LeavingIT {

    private static final int SLOW = 2_000;
    private static final Pattern NEXT = Pattern.compile("&letter=l1$");
    /** From within: whoever drives the browser from outside has to wait for the next page. */
    private static final String PRESSES_ON =
            "setInterval(() => document.querySelector('#draft form').requestSubmit(), 20)";
    private static final String COMES_BACK = """
            document.querySelector('#draft form').requestSubmit();
            setTimeout(() => {
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
              setTimeout(() => sessionStorage.setItem('busy',
                document.querySelector('#draft form').getAttribute('aria-busy')));
            }, 1500)""";

    private final AtomicInteger sent = new AtomicInteger();

    private static void slowly(Route route) {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        route.resume();
    }

    /** A letter is about to be made final, and the page that shows it will come slowly. */
    private void readyToSend(Page page) {
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/incidents/i1/letters")) {
                sent.incrementAndGet();
            }
        });
        page.route(NEXT, LeavingIT::slowly);
        page.navigate(CannedSite.fresh("plain") + "/en/larkmead/incidents/letters?id=i1");
        page.locator("#kind-FIRST").check();
        page.locator("#party-p1").check();
        page.locator("#content form button[type=submit]").click();
        page.locator("#draft form").waitFor();
    }

    @Test
    void whateverIsPressedAgainWhileThePageIsBeingLeftIsDoneOnce() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            readyToSend(page);
            page.evaluate(PRESSES_ON);
            page.waitForURL(NEXT);

            assertEquals(1, sent.get());
        }
    }

    @Test
    void whoComesBackByTheBrowsersButtonFindsTheFormFree() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            readyToSend(page);
            page.evaluate(COMES_BACK);
            page.waitForURL(NEXT);

            assertEquals("false", page.evaluate("sessionStorage.getItem('busy')"));
        }
    }
}
