package org.exeat.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every text shown to people, by language and dotted key ({@code "today.title"}), as kept in {@code locales/*.json}.
 * A counted text is an object with one entry per plural category; only the browser chooses among them.
 */
public final class Words {

    /** The languages a page exists in, the default first. */
    public static final List<String> LANGUAGES = List.of("en", "cy");

    private final Map<String, JsonObject> byLanguage;

    private Words(Map<String, JsonObject> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static Words read(WebFiles files) {
        return new Words(Map.of("en", parse(files, "en"), "cy", parse(files, "cy")));
    }

    private static JsonObject parse(WebFiles files, String language) {
        try (var reader = Json.createReader(new StringReader(files.text("/locales/" + language + ".json")))) {
            return reader.readObject();
        }
    }

    /** The text of a key, or nothing when the language has no such text. */
    public Optional<String> find(String language, String key) {
        JsonValue here = byLanguage.get(language);
        for (String step : key.split("\\.")) {
            here = here instanceof JsonObject object ? object.get(step) : null;
        }
        return here instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** The named top-level sections as one JSON object, for the script of a page. */
    JsonObject sections(String language, List<String> names) {
        var picked = Json.createObjectBuilder();
        for (String name : names) {
            var section = byLanguage.get(language).get(name);
            if (section == null) {
                throw new IllegalStateException("locales/" + language + ".json has no section " + name);
            }
            picked.add(name, section);
        }
        return picked.build();
    }
}
