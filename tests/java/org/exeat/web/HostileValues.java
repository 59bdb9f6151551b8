package org.exeat.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What nobody should send: mistyped, oversized, out of range, injected, or no JSON at all. */
final class HostileValues {

    private static final String LONG = "x".repeat(70_000);

    /** Texts that mean harm or nothing, wherever a text is read. */
    static final List<String> TEXTS = List.of("", " ", "x", LONG, "'; drop table person; --", "%' or '1'='1",
            "<script>alert(1)</script>", "../../etc/passwd", "\u0000", "a\u0000b", "\u202Eevil", "😈",
            "+999999999-12-31", "-999999999-01-01", "-0001-01-01", "0000-01-01", "10000-01-01", "2026-02-30",
            "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z", "25:61", "99999999999999999999", "-1", "1e999", "NaN", "true", "null",
            "00000000-0000-0000-0000-000000000000", "0-0-0-0-0", "ffffffff-ffff-ffff-ffff-fffffffffffff", "${jndi:x}");

    private static final List<JsonValue> OTHERS = List.of(JsonValue.NULL, JsonValue.TRUE, Json.createValue(0),
            Json.createValue(-1), Json.createValue(1.5), Json.createValue(Long.MAX_VALUE),
            Json.createValue(new BigDecimal("1e400")), Json.createValue(new BigDecimal("1e-400")),
            JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_ARRAY,
            Json.createArrayBuilder().addNull().build(),
            Json.createArrayBuilder().add(JsonValue.EMPTY_JSON_ARRAY).add(1).add("x").build(),
            Json.createObjectBuilder().add("x", JsonValue.NULL).add("", "y").build(),
            Json.createArrayBuilder(java.util.Collections.nCopies(3000, "x")).build());

    private HostileValues() {
    }

    /** Bodies that are not what any method asks for, most of them no JSON. */
    static List<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>();
        for (String text : List.of("", "null", "[]", "{}", "\"x\"", "1", "{", "}", "[[", "{\"a\"", "{'a':1}",
                "\uFEFF{}", "{\"a\":1e999999999}", "{} {}", "[" .repeat(20_000), "{\"a\":".repeat(20_000),
                "{\"parameters\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "a,b\n\"", LONG)) {
            bodies.add(text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.add(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.add("{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.add(new byte[] {'P', 'K', 3, 4, 0, 0});
        return bodies;
    }

    /** The body with one thing in it wrong: left out, or another value, at every place. */
    static Stream<String> spoilt(JsonObject good) {
        var whole = good.keySet().stream().map(name -> Json.createObjectBuilder(good).remove(name).build());
        return Stream.concat(Stream.of(good, Json.createObjectBuilder(good).add("unknown", "x").build()),
                Stream.concat(whole, places(good, value -> value))).map(JsonValue::toString)
                .map(text -> text.replace("$LONE$", "\\ud800"));
    }

    private static Stream<JsonValue> places(JsonValue here, UnaryOperator<JsonValue> rest) {
        if (here instanceof JsonObject object) {
            return object.entrySet().stream().flatMap(entry -> at(entry, object, rest));
        }
        if (here instanceof JsonArray array && !array.isEmpty()) {
            UnaryOperator<JsonValue> first = value ->
                    rest.apply(Json.createArrayBuilder(array).set(0, value).build());
            return Stream.concat(values().map(first), places(array.get(0), first));
        }
        return Stream.empty();
    }

    private static Stream<JsonValue> at(Map.Entry<String, JsonValue> entry, JsonObject object,
            UnaryOperator<JsonValue> rest) {
        UnaryOperator<JsonValue> set = value ->
                rest.apply(Json.createObjectBuilder(object).add(entry.getKey(), value).build());
        return Stream.concat(values().map(set), places(entry.getValue(), set));
    }

    private static Stream<JsonValue> values() {
        var texts = Stream.concat(TEXTS.stream(), Stream.of("$LONE$")).map(Json::createValue);
        return Stream.concat(texts, OTHERS.stream());
    }
}
