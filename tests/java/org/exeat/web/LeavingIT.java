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
    private static final Pattern TODAY = Pattern.compile("/en/larkmead/today$");
    /** From within: whoever drives the browser from outside has to wait for the next page. */
    private static final String PRESSES_ON =
            "setInterval(() => document.querySelector('#draft form').requestSubmit(), 20)";
    private static final String JUMPS_ON =
            "setInterval(() => document.querySelector('#demo button').click(), 20)";
    private static final String COMES_BACK = leaves("dispatchEvent(new PageTransitionEvent('pageshow',"
            + " { persisted: true }))");
    private static final String STOPS = leaves("stop()");

    private final AtomicInteger sent = new AtomicInteger();

    private static void slowly(Route route) {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        route.resume();
    }

    /** Leaves the page, does that, and keeps whether the form is still busy. */
    private static String leaves(String andThen) {
        return """
                document.querySelector('#draft form').requestSubmit();
                setTimeout(() => {
                  %s;
                  setTimeout(() => sessionStorage.setItem('busy',
                    document.querySelector('#draft form').getAttribute('aria-busy')), 200);
                }, 1200)""".formatted(andThen);
    }

    private void count(Page page, String address) {
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith(address)) {
                sent.incrementAndGet();
            }
        });
    }

    /** A letter is about to be made final, and the page that shows it will come slowly. */
    private void readyToSend(Page page) {
        count(page, "/incidents/i1/letters");
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
    void theClockOfADemonstrationIsMovedOnceHoweverSlowlyThePageComesAnew() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/en/larkmead/today");
            page.locator("#demo summary").click();
            count(page, "/demo-clock");
            page.route(TODAY, LeavingIT::slowly);
            page.evaluate(JUMPS_ON);
            page.waitForTimeout(SLOW);

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

    @Test
    void whoStopsTheNextPageFindsTheFormFree() {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            readyToSend(page);
            page.evaluate(STOPS);
            page.waitForTimeout(SLOW);

            assertEquals("false", page.evaluate("sessionStorage.getItem('busy')"));
            assertEquals(1, sent.get());
        }
    }
}
