package org.exeat.incidents.reports;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** How a list of texts lies in a row: as JSON. */
@Converter
public class TextsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }
}
