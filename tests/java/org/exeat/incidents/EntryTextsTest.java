package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chronology on the page has words for whatever is entered. */
class EntryTextsTest {

    private static JsonObject words(String section) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("webapp/locales/en.json")))) {
            return reader.readObject().getJsonObject("incidents").getJsonObject(section);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEntryHasAText(EntryKind kind) throws IOException {
        assertTrue(words("entry").containsKey(kind.name()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleOfAPartyHasAText(PartyRole role) throws IOException {
        assertTrue(words("role").containsKey(role.name()));
    }
}
