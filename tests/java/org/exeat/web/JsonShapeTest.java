package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTest {

    private static String checked(String body, Charset charset) throws IOException {
        return new String(JsonShape.checked(new ByteArrayInputStream(body.getBytes(charset))).readAllBytes(), charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"a\":[1,{\"b\":null}]}", "{\"a\":\"}]{\"}", "{\"a\":\"\\\"{\\\\\"}",
        "no JSON"})
    void aBodyThatEndsWhereItBeganIsHandedOnAsItIs(String body) throws IOException {
        assertEquals(body, checked(body, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "}", "{\"a\":{", "{\"a\":\"}", "{\"a\":\"b\\\"}", "{}}", "[\u0000]"})
    void oneThatBreaksOffIsRefused(String body) {
        assertThrows(JsonbException.class, () -> checked(body, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
    void soIsOneInWhichTheParserWouldReadSomethingElse(String charset) {
        assertThrows(JsonbException.class, () -> checked("{\"a\":1}", Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 20_000})
    void soIsOneThatIsNestedDeeperThanAnybodyNeeds(int depth) throws IOException {
        checked("[".repeat(40) + "]".repeat(40), StandardCharsets.UTF_8);
        assertThrows(JsonbException.class,
                () -> checked("[".repeat(depth) + "]".repeat(depth), StandardCharsets.UTF_8));
    }
}
