package org.exeat.incidents.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The record of an incident as JSON for somebody outside: without the ids of people, which mean nothing there, and with
 * every text that a person wrote passed through a function. Words of the program itself are left alone.
 */
final class RecordJson {

    /** What only the program's own pages need, or what would tell two names for one person. */
    private static final Set<String> INSIDE = Set.of("person", "may", "version", "obstacles", "awaited",
            "overdue");
    /** Under these names stand words of the program, ids, hashes and media types, never what somebody wrote. */
    private static final Set<String> PROGRAM = Set.of("id", "number", "corrects", "sha256", "type", "edition",
            "incident", "key", "kind", "clause", "law", "route", "role", "state", "status", "channel", "relation",
            "posted", "stillOnline", "danger", "imagery", "staffInvolved", "year", "outcome", "verdict", "advice",
            "decision", "answer", "concerns", "met", "open", "failing", "evidence", "language");
    /** Under these stand days, moments and times of day: a word to be withheld that is digits is no part of them. */
    private static final Set<String> WHEN = Set.of("at", "on", "day", "time", "openedOn", "dueOn", "reviewOn",
            "receivedOn", "postedOn", "capturedOn");
    private static final Set<String> MEMBER = Set.of("id", "name");

    private final UnaryOperator<String> pass;

    private RecordJson(UnaryOperator<String> pass) {
        this.pass = pass;
    }

    /** That record, each text passed through the function. */
    static JsonObject of(JsonObject record, UnaryOperator<String> pass) {
        return (JsonObject) new RecordJson(pass).value("", record);
    }

    /** Every text that somebody wrote. */
    static Stream<String> texts(JsonObject record) {
        var texts = Stream.<String>builder();
        of(record, text -> {
            texts.add(text);
            return text;
        });
        return texts.build();
    }

    private JsonValue value(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return MEMBER.equals(object.keySet()) ? value("name", object.get("name")) : object(object);
        }
        if (value instanceof JsonArray array) {
            return Json.createArrayBuilder(array.stream().map(each -> value(name, each)).toList()).build();
        }
        return value instanceof JsonString text && !PROGRAM.contains(name) && !WHEN.contains(name)
                ? Json.createValue(pass.apply(text.getString())) : value;
    }

    private JsonObject object(JsonObject object) {
        var kept = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!INSIDE.contains(name)) {
                kept.add(name, value(name, value));
            }
        });
        return kept.build();
    }
}
