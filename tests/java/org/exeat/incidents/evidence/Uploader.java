package org.exeat.incidents.evidence;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;

/** Sends files to a school as the reporting page does, under one key. */
public final class Uploader {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final SchoolRows.Made school;
    private final String draftKey = UUID.randomUUID().toString();

    public Uploader(SchoolRows.Made school) {
        this.school = school;
    }

    public String draftKey() {
        return draftKey;
    }

    /** Sends a file and gives its id. */
    public String kept(String name, byte[] file) {
        var answer = send(name, file);
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json().getString("id");
    }

    public Browser.Answer send(String name, byte[] file) {
        return send(name, file, "NO");
    }

    public Browser.Answer send(String name, byte[] file, String imagery) {
        return answer(request("").header("Content-Type", "application/octet-stream")
                .header("X-Exeat-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .header("X-Exeat-Imagery", imagery).POST(HttpRequest.BodyPublishers.ofByteArray(file)).build());
    }

    public Browser.Answer remove(String id) {
        return answer(request("/" + id).DELETE().build());
    }

    private HttpRequest.Builder request(String below) {
        return HttpRequest.newBuilder(Running.exeat().address().resolve("/api/v1/schools/" + school.id()
                + "/evidence-uploads" + below)).header("X-Exeat-Draft", draftKey);
    }

    private static Browser.Answer answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Browser.Answer(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
