package org.exeat.platforms;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.PlatformId;

/** Reads a catalogue's JSON; notes every field that is missing, unknown or of the wrong type before it gives up. */
final class CatalogueReader {
    private static final Set<String> FIELDS =
            Set.of("slug", "name", "kind", "primary", "media", "shared", "minimumAge", "socialMedia");
    private static final Set<String> AGE_FIELDS = Set.of("years", "source", "note");

    private final List<String> errors = new ArrayList<>();
    private String place = "catalogue";

    /**
     * The platforms as written.
     *
     * @throws InvalidCatalogueException if anything cannot be read
     */
    List<Platform> read(InputStream json) {
        List<Platform> platforms = new ArrayList<>();
        var list = parse(json).get("platforms");
        if (list instanceof JsonArray array) {
            array.forEach(each -> platform(each, array.indexOf(each) + 1).ifPresent(platforms::add));
        } else {
            wrong("platforms", "is a list.");
        }
        if (!errors.isEmpty()) {
            throw new InvalidCatalogueException(errors);
        }
        return platforms;
    }

    private JsonObject parse(InputStream json) {
        try (var reader = Json.createReader(json)) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new InvalidCatalogueException(List.of("catalogue: is not a JSON object."));
        }
    }

    private Optional<Platform> platform(JsonValue value, int number) {
        int before = errors.size();
        place = "platform number " + number;
        var fields = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        var slug = text(fields, "slug");
        place = slug.isEmpty() ? place : "platform " + slug;
        checkKnown(fields, FIELDS, "");
        var id = id(slug);
        var name = text(fields, "name");
        var kind = kind(text(fields, "kind"));
        var domains = domains(fields);
        var age = age(fields.get("minimumAge"));
        boolean socialMedia = truth(fields, "socialMedia");
        return errors.size() > before ? Optional.empty()
                : Optional.of(new Platform(id.get(), name, kind.get(), domains, age, socialMedia));
    }

    private Optional<PlatformId> id(String slug) {
        try {
            return Optional.of(new PlatformId(slug));
        } catch (IllegalArgumentException e) {
            wrong("slug", "is small letters, digits and single hyphens.");
            return Optional.empty();
        }
    }

    private Optional<PlatformKind> kind(String word) {
        var kind = Arrays.stream(PlatformKind.values()).filter(each -> each.name().equals(word)).findFirst();
        if (kind.isEmpty()) {
            wrong("kind", "is one of " + Arrays.toString(PlatformKind.values()) + ".");
        }
        return kind;
    }

    private Map<DomainRole, List<String>> domains(JsonObject fields) {
        Map<DomainRole, List<String>> domains = new EnumMap<>(DomainRole.class);
        for (DomainRole role : DomainRole.values()) {
            String field = role.name().toLowerCase(Locale.ROOT);
            if (fields.get(field) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
                domains.put(role, list.getValuesAs(JsonString::getString));
            } else {
                wrong(field, "is a list of texts.");
            }
        }
        return domains;
    }

    private Optional<MinimumAge> age(JsonValue value) {
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(value instanceof JsonObject fields) || !(fields.get("years") instanceof JsonNumber years)) {
            wrong("minimumAge", "is null or has years as a number.");
            return Optional.empty();
        }
        checkKnown(fields, AGE_FIELDS, "minimumAge.");
        if (!fields.getString("source", "").equals(MinimumAge.PUBLISHED)) {
            wrong("minimumAge.source", "is “" + MinimumAge.PUBLISHED + "”.");
        }
        return Optional.of(new MinimumAge(years.intValue(), MinimumAge.PUBLISHED, fields.getString("note", "")));
    }

    private String text(JsonObject fields, String field) {
        String text = fields.getString(field, "").strip();
        if (text.isEmpty()) {
            wrong(field, "is a text.");
        }
        return text;
    }

    private boolean truth(JsonObject fields, String field) {
        var value = fields.get(field);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            wrong(field, "is true or false.");
        }
        return value == JsonValue.TRUE;
    }

    private void checkKnown(JsonObject fields, Set<String> known, String path) {
        fields.keySet().stream().filter(field -> !known.contains(field))
                .forEach(field -> wrong(path + field, "is not known here."));
    }

    private void wrong(String field, String sentence) {
        errors.add(place + ", " + field + ": " + sentence);
    }
}
