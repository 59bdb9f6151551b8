package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.identity.Browser;
import org.exeat.launcher.Running;

/** What one of the people of a demo school does with authorisations and decisions. */
final class AccessApi {

    private static final Map<String, AccessApi> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final UUID school;

    private AccessApi(Browser browser, UUID school) {
        this.browser = browser;
        this.school = school;
    }

    /** The person of that name and school, such as "tansy.quill" and "larkmead"; signs in once. */
    static AccessApi as(String name, String slug) {
        return SIGNED_IN.computeIfAbsent(name + "@" + slug + ".example", email -> signIn(email, slug));
    }

    private static AccessApi signIn(String email, String slug) {
        var browser = new Browser();
        var session = browser.signIn(email, password(email), false).json();
        return new AccessApi(browser, session.getJsonArray("schools").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("slug").equals(slug)).map(each -> UUID.fromString(each.getString("id")))
                .findFirst().orElseThrow());
    }

    private static String password(String email) {
        try {
            return Files.readAllLines(Running.exeat().home().resolve("secrets/demo-people.txt")).stream()
                    .map(line -> line.split("\\s+")).filter(parts -> parts[0].equals(email))
                    .findFirst().orElseThrow()[1];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    UUID school() {
        return school;
    }

    /** Moves the clock to Tuesday, 10:05, in period 3. */
    void start() {
        post("/demo-clock", Json.createObjectBuilder().add("jump", "START").build());
    }

    JsonObject today() {
        return browser.get(path("/today")).json();
    }

    /** The lesson that is on. */
    JsonObject lesson() {
        return today().getJsonObject("current");
    }

    Instant now() {
        return Instant.parse(today().getString("now"));
    }

    /** What it takes to open those platforms for that lesson. */
    static JsonObjectBuilder wish(JsonObject lesson, String... platforms) {
        return Json.createObjectBuilder().add("lessonId", lesson.getString("id"))
                .add("date", lesson.getString("date")).add("purpose", "Adverts in their time")
                .add("platforms", Json.createArrayBuilder(List.of(platforms)));
    }

    Browser.Answer open(JsonObject lesson, String... platforms) {
        return open(wish(lesson, platforms));
    }

    Browser.Answer open(JsonObjectBuilder wish) {
        return post("/authorisations", wish.build());
    }

    /** The id of what was opened; fails the test if it was not. */
    static String id(Browser.Answer opened) {
        assertTrue(opened.status() == 200 || opened.status() == 201, opened.text());
        return opened.json().getString("id");
    }

    Browser.Answer find(String authorisation) {
        return browser.get(path("/authorisations/" + authorisation));
    }

    /** Extension, closure or reversal. */
    Browser.Answer act(String authorisation, String what) {
        return post("/authorisations/" + authorisation + "/" + what, null);
    }

    /** The same, by a page that last saw that state of it. */
    Browser.Answer act(String authorisation, String what, String seen) {
        browser.with("If-Match", seen);
        try {
            return act(authorisation, what);
        } finally {
            browser.with("If-Match", null);
        }
    }

    /** Closes whatever is open or planned on the day. */
    void closeAll() {
        String day = today().getString("date");
        var all = Json.createReader(new java.io.StringReader(browser.get(
                path("/authorisations?from=" + day + "&to=" + day)).text())).readArray();
        all.getValuesAs(JsonObject.class).stream()
                .filter(each -> List.of("AUTHORISED", "PLANNED").contains(each.getString("state")))
                .forEach(each -> act(each.getString("id"), "closure"));
    }

    /** May the pupil use the platform, here; verdict and clauses, such as "ALLOW 1b". */
    String ask(String pupil, String platform) {
        return Decisions.brief(evaluate(Decisions.question(pupil, "platform", platform)).json());
    }

    /** An evaluation at this school. */
    Browser.Answer evaluate(JsonObjectBuilder question) {
        return browser.ask("/evaluation", question.add("context", context()).build());
    }

    JsonObjectBuilder context() {
        return Json.createObjectBuilder().add("school", school.toString());
    }

    Browser browser() {
        return browser;
    }

    Browser.Answer approve(String platform) {
        return post("/platforms/" + platform + "/approval", Json.createObjectBuilder()
                .add("approvedOn", "2025-09-01").add("note", "").build());
    }

    Browser.Answer withdraw(String platform) {
        return post("/platforms/" + platform + "/approval/withdrawal", null);
    }

    Browser.Answer post(String path, JsonValue body) {
        return browser.post(path(path), body);
    }

    private String path(String path) {
        return "/schools/" + school + path;
    }
}
