package org.exeat.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages as they ship, with their headers, over an API that answers from files: {@code today--break.json} is what
 * {@code GET …/today} answers in the state "break", {@code today.json} in any other.
 */
final class CannedSite {

    static final String ORIGIN = "http://localhost:9";

    private static final Path ANSWERS = Path.of("tests/resources/browser/api");
    private static final Site SITE = Site.read(WebFolder.files());
    private static final FilledPages PAGES = new FilledPages(SITE);

    private final String state;

    private CannedSite(String state) {
        this.state = state;
    }

    /** Lets a browser page see this site and nothing else. */
    static void serve(Page page, String state) {
        page.route("**/*", new CannedSite(state)::answer);
    }

    private void answer(Route route) {
        var path = URI.create(route.request().url()).getPath();
        if (path.endsWith("/live-events")) {
            route.fulfill(reply(200, "text/event-stream", ": nothing yet\n\n"));
        } else if (path.startsWith("/api/v1/")) {
            api(route, path.substring("/api/v1/".length()).replaceFirst("^schools/s1/", "").replace('/', '-'));
        } else if (path.startsWith("/tests/")) {
            route.fulfill(reply(200, "text/javascript", WebFolder.read(
                    ModulesIT.MODULES.resolve(path.substring("/tests/".length())))));
        } else if (path.startsWith("/a/")) {
            found(route, SITE.assets().find(path.split("/", 4)[3]));
        } else {
            found(route, PAGES.find(path.substring(1, 3), path.substring(4)));
        }
    }

    private void api(Route route, String name) {
        var method = route.request().method();
        var key = method.equals("GET") ? name : method.toLowerCase(java.util.Locale.ROOT) + "-" + name;
        var file = ANSWERS.resolve(key + "--" + state + ".json");
        var answer = read(Files.exists(file) ? file : ANSWERS.resolve(key + ".json"));
        int status = answer.getInt("status");
        var type = status < 400 ? "application/json" : Problem.MEDIA_TYPE;
        route.fulfill(reply(status, type, answer.containsKey("body") ? answer.get("body").toString() : ""));
    }

    private static void found(Route route, Optional<Reply> reply) {
        var shown = reply.orElseGet(() -> PAGES.problem("en", "not-found"));
        route.fulfill(reply(reply.isPresent() ? 200 : 404, shown.type(), null).setBodyBytes(shown.bytes()));
    }

    private static Route.FulfillOptions reply(int status, String type, String body) {
        Map<String, String> headers = new HashMap<>(SecurityHeaders.HEADERS);
        headers.put("Content-Type", type);
        return new Route.FulfillOptions().setStatus(status).setHeaders(headers).setBody(body);
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
