package org.exeat.schools;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one JSON object, noting what is missing, of the wrong type or unknown instead of stopping.
 * A value that is wrong comes back empty; the caller builds nothing when the count of errors has grown.
 */
final class JsonFields {

    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final JsonObject object;
    private final String place;
    private final String path;
    private final PackErrors errors;
    private final Set<String> asked = new HashSet<>();

    JsonFields(JsonObject object, String place, String path, PackErrors errors) {
        this.object = object;
        this.place = place;
        this.path = path;
        this.errors = errors;
    }

    /** A text to name this object by, wrong or not; notes nothing. */
    Optional<String> label(String name) {
        return object.get(name) instanceof JsonString text && !text.getString().isBlank()
            ? Optional.of(text.getString()) : Optional.empty();
    }

    /** The value, if the field is there and not null. */
    Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value.getValueType() != ValueType.NULL);
    }

    Optional<String> optionalText(String name) {
        var value = value(name);
        var text = value.filter(JsonString.class::isInstance).map(each -> ((JsonString) each).getString())
            .filter(each -> !each.isBlank());
        if (value.isPresent() && text.isEmpty()) {
            wrong(name, "is not a text.");
        }
        return text;
    }

    String text(String name) {
        return required(name, optionalText(name), "a text").orElse("");
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
        return optionalText(name).flatMap(text -> constant(name, text, type));
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return required(name, optionalText(name), "one of " + names(type)).flatMap(text -> constant(name, text, type));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return texts(name).stream().flatMap(text -> constant(name, text, type).stream()).toList();
    }

    <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
        var found = Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            wrong(name, "is “" + text + "”; expected is one of " + names(type) + ".");
        }
        return found;
    }

    List<String> texts(String name) {
        var list = array(name);
        if (list.stream().anyMatch(each -> !(each instanceof JsonString text) || text.getString().isBlank())) {
            wrong(name, "holds something that is not a text.");
        }
        return list.stream().filter(JsonString.class::isInstance).map(each -> ((JsonString) each).getString()).toList();
    }

    List<JsonFields> objects(String name) {
        var list = array(name);
        if (list.stream().anyMatch(each -> !(each instanceof JsonObject))) {
            wrong(name, "holds something that is not an object.");
        }
        return list.stream().filter(JsonObject.class::isInstance).map(each -> inside(name, (JsonObject) each)).toList();
    }

    JsonArray array(String name) {
        var value = value(name);
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            wrong(name, "is not a list.");
        }
        required(name, value, "a list");
        return value.filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray).orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    JsonFields object(String name) {
        var value = value(name);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            wrong(name, "is not an object.");
        }
        required(name, value, "an object");
        return inside(name, value.filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
            .orElse(JsonValue.EMPTY_JSON_OBJECT));
    }

    /** Language to text: at least one, en or cy. */
    Map<String, String> languages(String name) {
        var before = errors.count();
        var inner = object(name);
        var texts = new LinkedHashMap<String, String>();
        inner.names().stream().filter(LANGUAGES::contains)
            .forEach(key -> Optional.of(inner.text(key)).filter(text -> !text.isEmpty())
                .ifPresent(text -> texts.put(key, text)));
        inner.finish();
        if (texts.isEmpty() && errors.count() == before) {
            wrong(name, "holds no text; expected is a text in en, cy or both.");
        }
        return texts;
    }

    boolean flag(String name) {
        var value = value(name);
        value.filter(each -> each != JsonValue.TRUE && each != JsonValue.FALSE)
            .ifPresent(each -> wrong(name, "is “" + each + "”; expected is true or false."));
        return required(name, value, "true or false").filter(each -> each == JsonValue.TRUE).isPresent();
    }

    Set<String> names() {
        return object.keySet();
    }

    /** Says which fields were given that nobody asked for. */
    void finish() {
        object.keySet().stream().filter(name -> !asked.contains(name))
            .forEach(name -> wrong(name, "is not known here."));
    }

    void wrong(String name, String sentence) {
        errors.add(place, path + name, sentence);
    }

    JsonFields at(String newPlace) {
        return new JsonFields(object, newPlace, "", errors);
    }

    private JsonFields inside(String name, JsonObject inner) {
        return new JsonFields(inner, place, path + name + ".", errors);
    }

    private <T> Optional<T> required(String name, Optional<T> value, String expectation) {
        if (value.isEmpty() && value(name).isEmpty()) {
            wrong(name, "is missing; expected is " + expectation + ".");
        }
        return value;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
