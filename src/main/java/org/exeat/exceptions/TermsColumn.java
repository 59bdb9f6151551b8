package org.exeat.exceptions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;
import org.exeat.policy.exceptions.Hours;
import org.exeat.policy.exceptions.Terms;

/** How the reach of an exception lies in a row: as JSON. */
@Converter(autoApply = true)
public class TermsColumn implements AttributeConverter<Terms, String> {

    @Override
    public String convertToDatabaseColumn(Terms terms) {
        return terms == null ? null : json(terms).build().toString();
    }

    private static JsonObjectBuilder json(Terms terms) {
        var json = Json.createObjectBuilder()
                .add("platforms", Json.createArrayBuilder(sorted(terms.platforms())))
                .add("places", Json.createArrayBuilder(sorted(terms.places())))
                .add("first", terms.first().toString());
        terms.hours().ifPresent(hours -> json.add("opens", hours.opens().toString())
                .add("closes", hours.closes().toString()));
        terms.last().ifPresent(last -> json.add("last", last.toString()));
        return json;
    }

    private static List<String> sorted(Set<?> keys) {
        return keys.stream().map(Object::toString).sorted().toList();
    }

    @Override
    public Terms convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(column))) {
            return terms(reader.readObject());
        }
    }

    private static Terms terms(JsonObject json) {
        Optional<Hours> hours = Optional.ofNullable(json.getString("opens", null))
                .map(opens -> new Hours(LocalTime.parse(opens), LocalTime.parse(json.getString("closes"))));
        return new Terms(keys(json, "platforms").map(PlatformId::new).collect(Collectors.toSet()),
                keys(json, "places").map(PlaceKey::new).collect(Collectors.toSet()), hours,
                LocalDate.parse(json.getString("first")),
                Optional.ofNullable(json.getString("last", null)).map(LocalDate::parse));
    }

    private static Stream<String> keys(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }
}
