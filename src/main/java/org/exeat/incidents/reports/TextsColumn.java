package org.exeat.incidents.reports;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** How a list of texts lies in a row: as JSON. */
@Converter
public class TextsColumn implements AttributeConverter<List<String>, String> {

    /** Made once: to find who makes JSON takes longer than to write a list. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return BUILDERS.createArrayBuilder(texts).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }
}
