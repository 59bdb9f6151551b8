package org.exeat.incidents;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;

/** The data of entries, as they are kept. */
final class Entering {

    private Entering() {
    }

    static JsonObjectBuilder nothing() {
        return Json.createObjectBuilder();
    }

    static JsonObjectBuilder of(String name, Object value) {
        return nothing().add(name, value.toString());
    }

    /** Adds a text if it was entered. */
    static JsonObjectBuilder with(JsonObjectBuilder data, String name, Object value) {
        return value == null || value.toString().isBlank() ? data : data.add(name, value.toString().strip());
    }

    static JsonArrayBuilder list(Collection<?> values) {
        return Json.createArrayBuilder(values.stream().map(Object::toString).sorted().toList());
    }

    /** A text that may be left out. */
    static String text(String given) {
        return given == null ? "" : given;
    }
}
