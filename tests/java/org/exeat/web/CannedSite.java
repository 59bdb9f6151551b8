package org.exeat.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages as they ship, with their headers, over an API that answers from files: {@code today--break.json} is what
 * {@code GET …/today} answers in the state "break", {@code today.json} in any other. Its host begins with the state.
 */
final class CannedSite {

    private static final Path ANSWERS = Path.of("tests/resources/browser/api");
    private static final Site SITE = Site.read(WebFolder.files());
    private static final FilledPages PAGES = new FilledPages(SITE);
    private static final int NO_BODY = -1;
    private static final AtomicInteger VISITS = new AtomicInteger();
    private static final int PORT = listen();

    private CannedSite() {
    }

    /**
     * Where a browser finds the site in a state; it looks up what ends in {@code localhost} itself (RFC 6761). A host
     * of its own each time, as browsers keep what they keep by host.
     */
    static String fresh(String state) {
        return "http://" + state + "." + VISITS.incrementAndGet() + ".exeat.localhost:" + PORT;
    }

    private static int listen() {
        try {
            // Without it each answer waits for the browser to acknowledge its headers.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", CannedSite::answer);
            server.setExecutor(Executors.newCachedThreadPool(CannedSite::unnoticed));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whoever waits for a request keeps no test run from ending. */
    private static Thread unnoticed(Runnable work) {
        var thread = new Thread(work, "canned site");
        thread.setDaemon(true);
        return thread;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith("/live-events")) {
                reply(exchange, 200, "text/event-stream", bytes(": nothing yet\n\n"));
            } else if (path.startsWith("/api/v1/")) {
                api(exchange, path.substring("/api/v1/".length()).replaceFirst("^schools/s1/", "").replace('/', '-'));
            } else if (path.startsWith("/tests/")) {
                reply(exchange, 200, "text/javascript", bytes(WebFolder.read(
                        ModulesIT.MODULES.resolve(path.substring("/tests/".length())))));
            } else if (path.startsWith("/a/")) {
                found(exchange, SITE.assets().find(path.split("/", 4)[3]));
            } else {
                found(exchange, PAGES.find(path.substring(1, 3), path.substring(4)));
            }
        }
    }

    private static void api(HttpExchange exchange, String name) throws IOException {
        var method = exchange.getRequestMethod();
        var key = method.equals("GET") ? name : method.toLowerCase(Locale.ROOT) + "-" + name;
        var file = ANSWERS.resolve(key + "--" + state(exchange) + ".json");
        var answer = read(Files.exists(file) ? file : ANSWERS.resolve(key + ".json"));
        int status = answer.getInt("status");
        var type = status < 400 ? "application/json" : Problem.MEDIA_TYPE;
        reply(exchange, status, type, bytes(answer.containsKey("body") ? answer.get("body").toString() : ""));
    }

    private static String state(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Host").split("\\.", 2)[0];
    }

    private static void found(HttpExchange exchange, Optional<Reply> reply) throws IOException {
        var shown = reply.orElseGet(() -> PAGES.problem("en", "not-found"));
        reply(exchange, reply.isPresent() ? 200 : 404, shown.type(), shown.bytes());
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        SecurityHeaders.HEADERS.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
