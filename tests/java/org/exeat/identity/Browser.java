package org.exeat.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.exeat.launcher.Running;

/** Speaks to the API as a browser's page does: keeps the cookie, sends the write token. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers = new HashMap<>();

    /** What the API answered. */
    public record Answer(int status, String text, HttpResponse<String> whole) {

        /** The body as an object. */
        public JsonObject json() {
            return Json.createReader(new StringReader(text)).readObject();
        }

        /** The problem's code, or "" when it is no problem. */
        public String code() {
            boolean problem = header("Content-Type").startsWith("application/problem+json");
            return problem ? json().getString("code", "") : "";
        }

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    /** Somebody who has signed in. */
    public static Browser of(SchoolRows.Person person) {
        var browser = new Browser();
        var answer = browser.signIn(person.email(), SchoolRows.PASSWORD, false);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return browser;
    }

    /** A program with a credential. */
    public static Browser program(String secret) {
        return new Browser().with("Authorization", "Bearer " + secret);
    }

    /** From now on sends that header; null: no longer. */
    public Browser with(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** Signs in and, if that works, keeps cookie and write token. */
    public Answer signIn(String email, String password, boolean ownDevice) {
        var answer = post("/session", Json.createObjectBuilder().add("email", email).add("password", password)
                .add("ownDevice", ownDevice).build());
        if (answer.status() == 201) {
            with("Cookie", answer.header("Set-Cookie").split(";")[0]);
            with("X-Exeat-Csrf", answer.json().getString("csrf"));
        }
        return answer;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, JsonValue body) {
        return send("POST", path, body);
    }

    public Answer put(String path, JsonValue body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The headers it sends now. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Asks for a decision, below /access/v1. */
    public Answer ask(String path, JsonValue question) {
        return sendTo("POST", "/access/v1" + path, question);
    }

    /** Sends anything below /api/v1. */
    public Answer send(String method, String path, JsonValue body) {
        return sendTo(method, "/api/v1" + path, body);
    }

    private Answer sendTo(String method, String path, JsonValue body) {
        var publisher = Optional.ofNullable(body).map(JsonValue::toString)
                .map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody());
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve(path))
                .method(method, publisher).header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
