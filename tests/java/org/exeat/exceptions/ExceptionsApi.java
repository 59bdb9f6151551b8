package org.exeat.exceptions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;

/** What one of the people of a demo school does with requests for exceptions. */
final class ExceptionsApi {

    private static final Map<String, ExceptionsApi> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final JsonObject account;
    private final UUID school;

    private ExceptionsApi(Browser browser, JsonObject account, UUID school) {
        this.browser = browser;
        this.account = account;
        this.school = school;
    }

    /** The person of that name and school, such as "tansy.quill" and "larkmead"; signs in once. */
    static ExceptionsApi as(String name, String slug) {
        return SIGNED_IN.computeIfAbsent(name + "@" + slug + ".example", email -> signIn(email, slug));
    }

    /** Somebody who was made for one test, at a school made for it. */
    static ExceptionsApi of(SchoolRows.Person person, SchoolRows.Made school) {
        return new ExceptionsApi(SchoolRows.signedIn(person), null, school.id());
    }

    private static ExceptionsApi signIn(String email, String slug) {
        var browser = new Browser();
        var session = browser.signIn(email, password(email), false).json();
        return new ExceptionsApi(browser, session, session.getJsonArray("schools").getValuesAs(JsonObject.class)
                .stream().filter(each -> each.getString("slug").equals(slug))
                .map(each -> UUID.fromString(each.getString("id"))).findFirst().orElseThrow());
    }

    private static String password(String email) {
        try {
            return Demo.password(Running.exeat().home(), email);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    UUID school() {
        return school;
    }

    JsonObject session() {
        return account;
    }

    Browser browser() {
        return browser;
    }

    /** Moves the clock to Tuesday, 10:05. */
    void start() {
        browser.post(path("/demo-clock"), Json.createObjectBuilder().add("jump", "START").build());
    }

    /** Puts a policy in force, as the head; a school that was made for a test is given what it has to fit. */
    void adopt(String pack) {
        SchoolRows.change("update school made join school demo set made.settings = demo.settings "
                + "where made.id = ? and not made.demo and demo.slug = ?", school, pack);
        var adopted = browser.post(path("/editions"), Json.createObjectBuilder().add("pack", pack).build());
        if (adopted.status() != 201) {
            throw new AssertionError(adopted.status() + " " + adopted.text());
        }
    }

    LocalDate today() {
        return LocalDate.parse(browser.get(path("/today")).json().getString("date"));
    }

    JsonObject ways() {
        return browser.get(path("/exception-ways")).json();
    }

    JsonObject queue() {
        return browser.get(path("/exception-queue")).json();
    }

    /** A wish complete enough to be asked: YouTube from nine to twelve, from today for sixty days. */
    JsonObjectBuilder wish(String clause) {
        return Json.createObjectBuilder().add("clause", clause).add("what", "Comments on the concert’s film")
                .add("why", "Parents ask there").add("terms", reach(today(), today().plusDays(60)));
    }

    static JsonObjectBuilder reach(LocalDate first, LocalDate last) {
        return Json.createObjectBuilder().add("platforms", Json.createArrayBuilder(List.of("youtube")))
                .add("opens", "09:00").add("closes", "12:00").add("first", first.toString())
                .add("last", last.toString());
    }

    Browser.Answer draft(JsonObjectBuilder wish) {
        return post("", wish.build());
    }

    /** Drafts and asks; the request. */
    JsonObject ask(JsonObjectBuilder wish) {
        var draft = draft(wish);
        if (draft.status() != 201) {
            throw new AssertionError(draft.status() + " " + draft.text());
        }
        var asked = act(draft.json(), "submission");
        if (asked.status() != 200) {
            throw new AssertionError(asked.status() + " " + asked.text());
        }
        return asked.json();
    }

    Browser.Answer find(JsonObject request) {
        return browser.get(path("/exception-requests/" + request.getString("id")));
    }

    Browser.Answer register(String query) {
        return browser.get(path("/exception-requests" + query));
    }

    Browser.Answer grant(JsonObject request, JsonObjectBuilder wish) {
        return act(request, "grant", wish.build());
    }

    Browser.Answer say(JsonObject request, String what, String text) {
        return act(request, what, Json.createObjectBuilder().add("text", text).build());
    }

    Browser.Answer act(JsonObject request, String what) {
        return act(request, what, null);
    }

    /** As a page that saw that state of the request. */
    private Browser.Answer act(JsonObject request, String what, JsonValue body) {
        var page = copy();
        page.with("If-Match", "\"" + request.getInt("version") + "\"");
        return page.post(path("/exception-requests/" + request.getString("id") + "/" + what), body);
    }

    private Browser copy() {
        var page = new Browser();
        browser.headers().forEach(page::with);
        return page;
    }

    Browser.Answer post(String below, JsonValue body) {
        return browser.post(path("/exception-requests" + below), body);
    }

    Browser.Answer get(String path) {
        return browser.get(path(path));
    }

    /** What the decision endpoint answers for a member of staff and a platform: verdict and first reason. */
    String mayUse(String person, String platform) {
        var answer = browser.ask("/evaluation", Json.createObjectBuilder()
                .add("subject", Json.createObjectBuilder().add("type", "staff").add("id", person))
                .add("action", Json.createObjectBuilder().add("name", "use"))
                .add("resource", Json.createObjectBuilder().add("type", "platform").add("id", platform))
                .add("context", Json.createObjectBuilder().add("school", school.toString())).build());
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        var context = answer.json().getJsonObject("context");
        return context.getString("verdict") + " "
                + context.getJsonArray("findings").getJsonObject(0).getString("reason");
    }

    String path(String path) {
        return "/schools/" + school + path;
    }
}
