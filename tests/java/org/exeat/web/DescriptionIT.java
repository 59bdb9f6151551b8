package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** What the program says of its own API: checked in, so that a change to the API is seen and meant. */
class DescriptionIT {

    private static final Path KEPT = Path.of("docs/openapi.yaml");

    private static String described(String query) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(Running.exeat().internal().resolve("/openapi" + query)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private static JsonObject description() throws IOException, InterruptedException {
        try (var reader = Json.createReader(new StringReader(described("?format=JSON")))) {
            JsonObject description = reader.readObject();
            assertTrue(Operation.all(description).count() > 50, "The program describes next to nothing.");
            return description;
        }
    }

    /** One operation: its address and what is said of it. */
    private record Operation(String address, JsonObject said) {

        static Stream<Operation> all(JsonObject description) {
            return description.getJsonObject("paths").entrySet().stream().flatMap(path -> path.getValue().asJsonObject()
                    .entrySet().stream().filter(method -> method.getValue() instanceof JsonObject said
                            && said.containsKey("responses"))
                    .map(method -> new Operation(method.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                            + path.getKey(), method.getValue().asJsonObject())));
        }

        JsonObject body() {
            JsonObject request = said.getJsonObject("requestBody");
            return request == null ? null : request.getJsonObject("content").getJsonObject("application/json");
        }
    }

    @Test
    void theDescriptionIsTheOneThatIsCheckedIn() throws Exception {
        String now = described("");
        Path built = Path.of(System.getProperty("exeat.build", "target"), "openapi.yaml");
        Files.writeString(built, now);

        assertEquals(Files.readString(KEPT), now, "The API changed. If that is meant: cp " + built + " " + KEPT);
    }

    @Test
    void everyBodyThatIsSentHasAnExample() throws Exception {
        List<String> without = Operation.all(description())
                .filter(operation -> operation.body() != null && !operation.body().containsKey("example"))
                .map(Operation::address).toList();

        assertEquals(List.of(), without);
    }

    @Test
    void everyExampleOfABodyIsOneThatTheProgramTakes() throws Exception {
        List<String> refused = new ArrayList<>();
        try (var jsonb = JsonbBuilder.create();
                var factory = Validation.buildDefaultValidatorFactory()) {
            var records = records();
            for (Operation operation : Operation.all(description()).filter(one -> one.body() != null).toList()) {
                String name = operation.body().getJsonObject("schema").getString("$ref", "").replaceAll(".*/", "");
                if (records.containsKey(name)) {
                    Object read = jsonb.fromJson(operation.body().get("example").toString(), records.get(name));
                    factory.getValidator().validate(read)
                            .forEach(wrong -> refused.add(operation.address() + " " + wrong));
                } else if (!operation.address().contains("/access/v1/")) {
                    refused.add(operation.address() + " takes " + name);
                }
            }
        }

        assertEquals(List.of(), refused);
    }

    @Test
    void everyOperationSaysWhatItDoesAndThatItMayBeRefused() throws Exception {
        List<String> mute = Operation.all(description())
                .filter(operation -> operation.said().getString("summary", "").isBlank()
                        || !operation.said().getJsonObject("responses").containsKey("default"))
                .map(Operation::address).toList();

        assertEquals(List.of(), mute);
    }

    @Test
    void everySchemaHasANameOfItsOwn() throws Exception {
        List<String> numbered = description().getJsonObject("components").getJsonObject("schemas").keySet().stream()
                .filter(name -> name.matches(".*\\d")).toList();

        assertEquals(List.of(), numbered, "Give one of the two records @Schema(name = ...).");
    }

    @Test
    void nobodyNeedsToSignInForWhatIsOpenToAll() throws Exception {
        String open = Operation.all(description())
                .filter(operation -> operation.said().containsKey("security")
                        && operation.said().getJsonArray("security").isEmpty())
                .map(Operation::address).collect(Collectors.joining("\n"));

        assertTrue(open.contains("POST /api/v1/session"), open);
        assertTrue(open.contains("GET /api/v1/schools/{schoolId}/rules"), open);
    }

    /** The classes of the program's requests, by their simple names, which are the names of their schemas. */
    private static Map<String, Class<?>> records() throws IOException {
        Path classes = Path.of(System.getProperty("exeat.build", "target"), "classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("Request.class"))
                    .map(name -> named(name.replaceAll("\\.class$", "")))
                    .collect(Collectors.toMap(Class::getSimpleName, one -> one));
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
