package org.exeat.incidents.export;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Stream;

/** Reads a record: what was not entered is an empty text or list. */
final class Reading {

    private Reading() {
    }

    static String text(JsonObject from, String name) {
        return from.getString(name, "");
    }

    static Stream<JsonObject> all(JsonObject from, String name) {
        return from.containsKey(name) ? from.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                : Stream.of();
    }

    static List<String> list(JsonObject from, String name) {
        return from.containsKey(name) ? from.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString).toList() : List.of();
    }
}
