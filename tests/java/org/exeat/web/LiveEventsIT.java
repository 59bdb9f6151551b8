package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.exeat.launcher.Demo;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

/** Open pages hear of every change of their school, for as long as they listen. */
class LiveEventsIT {

    private static final int PATIENCE_SECONDS = 20;

    private final Running exeat = Running.exeat();

    @Test
    void anOpenStreamTellsOfOneChangeAfterAnother() throws Exception {
        Demo teacher = Demo.signIn(exeat.address().toString(), exeat.home(), "cwm-derwen");
        UUID school = UUID.fromString(teacher.school());
        var request = HttpRequest.newBuilder(URI.create(exeat.address() + "/api/v1/schools/" + school
                + "/live-events"));
        teacher.headers().forEach(request::header);
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals(200, answer.statusCode());
            assertEquals(": open", next(lines, ": open"));
            for (int change = 0; change < 2; change++) {
                DemoTime.change(school, "update school set version = version where id = ?", school);
                assertEquals("event: change", next(lines, "event: change"));
            }
        }
    }

    /** The next line of that text; what came instead if the stream ended. */
    private static String next(BufferedReader lines, String wanted) throws Exception {
        return CompletableFuture.supplyAsync(() -> lines.lines().filter(wanted::equals).findFirst()
                .orElse("the end")).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
