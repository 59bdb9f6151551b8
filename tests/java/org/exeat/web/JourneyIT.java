package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.exeat.launcher.Demo;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** From signing in on a phone to a decision that flips when the bell goes, on the program as it ships. */
class JourneyIT {

    private static final String SLUG = "larkmead";
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private static final double PATIENCE = 60_000;
    private static final int BEFORE_THE_BELL = 2;
    private static final Pattern FIGURES = Pattern.compile("\\d+:\\d\\d");

    private final Running exeat = Running.exeat();

    @Test
    void aTeacherOpensAPlatformAndTheBellClosesIt() throws Exception {
        Demo asker = Demo.signIn(exeat.address().toString(), exeat.home(), SLUG);
        var phone = new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT);
        try (var context = Chromium.browser().newContext(phone)) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            signIn(page);
            assertTrue(page.locator("#title").innerText().contains("9A"), page.locator("#title").innerText());
            Axe.assertFlawless(page);
            String platform = open(page);
            Axe.assertFlawless(page);
            assertEquals("ALLOW", decision(asker, platform).getString("verdict"));

            Instant bell = Instant.parse(page.locator("#left-label time").getAttribute("datetime"));
            moveClock(asker, platform, bell.minusSeconds(BEFORE_THE_BELL));
            shows(page.locator("#count"), Pattern.compile("^Closed$"));
            shows(page.locator("#left-label"), Pattern.compile("10:50"));
            assertRefusedByTheLessonRule(decision(asker, platform));
        }
    }

    private void signIn(Page page) throws Exception {
        String[] teacher = Demo.person(exeat.home(), SLUG, "teacher");
        page.navigate(exeat.address() + "/en/sign-in");
        page.locator("#email").fill(teacher[0]);
        page.locator("#password").fill(teacher[1]);
        page.locator("#sign-in button[type=submit]").click();
        page.locator("#lesson-form").waitFor();
    }

    /** The id of the platform, the first that is offered. */
    private static String open(Page page) {
        Locator offered = page.locator(".x-chips input[type=checkbox]").first();
        String platform = offered.getAttribute("value");
        offered.check();
        page.locator("#purpose").fill("comparing two news reports");
        page.locator("#lesson-form button[type=submit]").click();
        page.waitForURL("**/live?authorisation=*");
        shows(page.locator("#count"), FIGURES);
        return platform;
    }

    private JsonObject decision(Demo asker, String platform) throws Exception {
        String question = asker.question().replace("youtube", platform);
        var request = HttpRequest.newBuilder(URI.create(exeat.address() + "/access/v1/evaluation"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(question));
        asker.headers().forEach(request::header);
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.createReader(new StringReader(answer.body())).readObject().getJsonObject("context");
    }

    private static void assertRefusedByTheLessonRule(JsonObject context) {
        assertEquals("REFUSE", context.getString("verdict"));
        assertTrue(context.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .anyMatch(finding -> finding.getString("clause", "").equals("1b")), context.toString());
    }

    /** The program hears of a clock moved from outside within a fraction of a second. */
    private void moveClock(Demo asker, String platform, Instant moved) throws Exception {
        DemoTime.set(UUID.fromString(asker.school()), moved);
        while (Instant.parse(decision(asker, platform).getString("school_time")).isBefore(moved)) {
            Thread.onSpinWait();
        }
    }

    private static void shows(Locator place, Pattern text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
