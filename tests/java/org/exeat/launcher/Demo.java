package org.exeat.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Somebody of a demo school who has signed in with the password the program generated. */
public final class Demo {

    private final Map<String, String> headers;
    private final JsonObject session;
    private final String slug;

    private Demo(Map<String, String> headers, JsonObject session, String slug) {
        this.headers = headers;
        this.session = session;
        this.slug = slug;
    }

    /** Signs in the first person of that demo school: a teacher. */
    public static Demo signIn(String address, Path home, String slug) throws IOException, InterruptedException {
        return signIn(address, home, slug, "teacher");
    }

    /** Signs in the first person of that demo school with that role. */
    public static Demo signIn(String address, Path home, String slug, String role)
            throws IOException, InterruptedException {
        String[] person = person(home, slug, role);
        String body = Json.createObjectBuilder().add("email", person[0]).add("password", person[1]).build().toString();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(address + "/api/v1/session")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        JsonObject session = Json.createReader(new StringReader(answer.body())).readObject();
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return new Demo(Map.of("Cookie", cookie, "X-Exeat-Csrf", session.getString("csrf")), session, slug);
    }

    /** E-mail address and password of the first person of a demo school with that role. */
    public static String[] person(Path home, String slug, String role) throws IOException {
        return Files.readAllLines(home.resolve("secrets/demo-people.txt")).stream()
                .filter(line -> line.contains("@" + slug + ".example") && line.endsWith("  " + role))
                .findFirst().orElseThrow().split("\\s+", 3);
    }

    /** The password that was generated for the person of a demo school with that e-mail address. */
    public static String password(Path home, String email) throws IOException {
        return Files.readAllLines(home.resolve("secrets/demo-people.txt")).stream().map(line -> line.split("\\s+"))
                .filter(parts -> parts[0].equals(email)).findFirst().orElseThrow()[1];
    }

    /** What a browser would send along. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The school's id. */
    public String school() {
        return session.getJsonArray("schools").getValuesAs(JsonObject.class).stream()
                .filter(school -> school.getString("slug").equals(slug)).findFirst().orElseThrow().getString("id");
    }

    /** A question about a pupil of Class 9A and YouTube, as AuthZEN asks it. */
    public String question() {
        return Json.createObjectBuilder()
                .add("subject", Json.createObjectBuilder().add("type", "pupil").add("id", "09a1"))
                .add("action", Json.createObjectBuilder().add("name", "use"))
                .add("resource", Json.createObjectBuilder().add("type", "platform").add("id", "youtube"))
                .add("context", Json.createObjectBuilder().add("school", school())).build().toString();
    }
}
