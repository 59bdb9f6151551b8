package org.exeat.web;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** How JSON bodies are read: days and moments that no school could mean are unreadable, like any that are none. */
@Provider
public class Bodies implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withDeserializers(
            new Days(), new Moments()));

    static <T> T read(InputStream body, Class<T> type) {
        return JSON.fromJson(body, type);
    }

    /** That as JSON, as the API writes it. */
    public static byte[] written(Object view) {
        return JSON.toJson(view).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    private static <T> T read(JsonParser parser, Function<String, T> reading) {
        JsonValue value = parser.getValue();
        if (value == JsonValue.NULL) {
            return null;
        }
        try {
            return reading.apply(((JsonString) value).getString());
        } catch (DateTimeException | ClassCastException unreadable) {
            throw new JsonbException("Not a day or moment", unreadable);
        }
    }

    /** Reads days. */
    public static final class Days implements JsonbDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, Dates::day);
        }
    }

    /** Reads moments. */
    public static final class Moments implements JsonbDeserializer<Instant> {

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, Dates::moment);
        }
    }
}
