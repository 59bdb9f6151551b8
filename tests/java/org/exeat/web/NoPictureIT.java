package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** Whether a picture may be published is answered without the picture: nothing about pictures takes a file. */
class NoPictureIT {

    private static final Pattern NAMED = Pattern.compile("#/components/schemas/(\\w+)");
    /** What bytes of a picture could come as. */
    private static final Pattern BYTES = Pattern.compile("binary|\"byte\"|multipart|image/|octet-stream");
    /** The office's table of answers, which is text and refused if it is anything else. */
    private static final Set<String> TABLES = Set.of("/api/v1/schools/{schoolId}/photo-consent-imports",
            "/api/v1/schools/{schoolId}/photo-consent-previews");

    @Test
    void whereItIsAskedWhatMayBePublishedNobodyCanSendAPicture() throws Exception {
        JsonObject all = described();

        List<String> asked = all.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().matches(".*/(photo|pupil-list).*") && !TABLES.contains(path.getKey()))
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(method -> bodyOf(method.getValue()) != null)
                        .map(method -> method.getKey() + " " + path.getKey() + " "
                                + whole(all, bodyOf(method.getValue()).toString()))).toList();

        assertTrue(asked.stream().anyMatch(one -> one.contains("/photo-checks ") && one.contains("channel")),
                asked::toString);
        assertEquals(List.of(), asked.stream().filter(one -> BYTES.matcher(one).find()).toList());
    }

    private static JsonValue bodyOf(JsonValue method) {
        return method instanceof JsonObject operation ? operation.get("requestBody") : null;
    }

    /** With all schemas that it names, and those that these name. */
    private static String whole(JsonObject all, String body) {
        var known = new TreeMap<String, String>();
        for (var names = new ArrayDeque<>(names(body)); !names.isEmpty();) {
            String name = names.pop();
            if (!known.containsKey(name)) {
                known.put(name, all.getJsonObject("components").getJsonObject("schemas").get(name).toString());
                names.addAll(names(known.get(name)));
            }
        }
        return body + known;
    }

    private static List<String> names(String said) {
        return NAMED.matcher(said).results().map(found -> found.group(1)).toList();
    }

    private static JsonObject described() throws IOException, InterruptedException {
        String said = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(Running.exeat().internal().resolve("/openapi?format=JSON")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        try (var reader = Json.createReader(new StringReader(said))) {
            return reader.readObject();
        }
    }
}
