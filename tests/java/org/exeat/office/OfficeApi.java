package org.exeat.office;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;

/** What a school's office does with the program, from a page signed in with one role. */
public final class OfficeApi {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SchoolRows.Made school;
    private final Browser browser;

    private OfficeApi(SchoolRows.Made school, Browser browser) {
        this.school = school;
        this.browser = browser;
    }

    /** Somebody who works at the school in those roles. */
    public static OfficeApi at(SchoolRows.Made school, Role... roles) {
        return new OfficeApi(school, Browser.of(SchoolRows.person(school, roles)));
    }

    /** A teacher who is that person of the roster. */
    public static OfficeApi teacher(SchoolRows.Made school, UUID rosterPerson) {
        var person = SchoolRows.person(school, Role.TEACHER);
        SchoolRows.change("update membership set person_id = ? where account_id = ?", rosterPerson, person.id());
        return new OfficeApi(school, Browser.of(person));
    }

    /** The same person asking about another school. */
    public OfficeApi askingAbout(SchoolRows.Made other) {
        return new OfficeApi(other, browser);
    }

    /** What the office was told. */
    public record Told(int status, JsonObject json, String tag) {

        /** The problem's code. */
        public String code() {
            return json.getString("code", "");
        }

        /** The first error: where and what. */
        public String firstError() {
            var error = json.getJsonArray("errors").getJsonObject(0);
            return error.getString("field") + " " + error.getString("code");
        }
    }

    public Told get(String path) {
        return send("GET", path, "application/json", new byte[0]);
    }

    public Told post(String path, JsonValue body) {
        return send("POST", path, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Posts as a page does that might send again: with a key. */
    public Told post(String path, JsonValue body, String key) {
        browser.with("Idempotency-Key", key);
        var told = post(path, body);
        browser.with("Idempotency-Key", null);
        return told;
    }

    /** Puts, naming the state it starts from. */
    public Told put(String path, String tag, JsonValue body) {
        browser.with("If-Match", tag);
        return send("PUT", path, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Told delete(String path) {
        return send("DELETE", path, "application/json", new byte[0]);
    }

    public Told deliver(InputStream zip) {
        try (zip) {
            return send("POST", "/roster-imports", "application/zip", zip.readAllBytes());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Told deliverTimetable(String csv) {
        return send("POST", "/timetable-imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a table, naming what was seen of it before if anything was. */
    public Told deliverCsv(String path, String tag, String csv) {
        browser.with("If-Match", tag);
        var told = send("POST", path, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        browser.with("If-Match", null);
        return told;
    }

    /** The same, as a page does that might send again: with a key. */
    public Told deliverCsv(String path, String tag, String csv, String key) {
        browser.with("Idempotency-Key", key);
        var told = deliverCsv(path, tag, csv);
        browser.with("Idempotency-Key", null);
        return told;
    }

    private Told send(String method, String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(Running.exeat().address()
            .resolve("/api/v1/schools/" + school.id() + path)).header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        browser.headers().forEach(request::header);
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var json = answer.body().isEmpty() ? JsonValue.EMPTY_JSON_OBJECT
                : Json.createReader(new StringReader(answer.body())).readObject();
            return new Told(answer.statusCode(), json, answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** JSON as written in a test, with single quotes for double ones. */
    public static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
