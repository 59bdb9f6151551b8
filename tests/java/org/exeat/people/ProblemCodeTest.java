package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everyProblemHasWords(String language) throws IOException {
        Set<String> codes = Arrays.stream(ProblemCode.values()).map(Enum::name).collect(Collectors.toSet());

        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("webapp/locales/" + language + ".json")))) {
            assertEquals(codes, reader.readObject().getJsonObject("rosterProblem").keySet());
        }
    }
}
