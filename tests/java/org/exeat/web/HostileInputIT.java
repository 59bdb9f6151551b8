package org.exeat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends every endpoint what nobody should send, as somebody who may do everything: it is never the server's fault, and
 * every refusal is a problem (RFC 9457) that tells nothing of the inside.
 */
class HostileInputIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMillis(500);
    private static final List<String> HEADERS = List.of("If-Match", "Idempotency-Key", "Accept-Language", "Accept",
            "X-Exeat-Csrf", "Cookie", "Authorization", "Content-Type");
    private static final HostileSchool SCHOOL = new HostileSchool();

    private static Browser session;

    /** One call: what is not said is as it should be. */
    private record Call(String address, byte[] body, Map<String, String> headers) {
    }

    @TestFactory
    Stream<DynamicTest> neverTheServersFaultAndAlwaysAProblem() {
        return Endpoint.all().stream().map(endpoint -> DynamicTest.dynamicTest(endpoint.row(),
                () -> assault(endpoint)));
    }

    private static void assault(Endpoint endpoint) {
        var faults = new TreeMap<String, String>();
        calls(endpoint).forEach(call -> fault(endpoint, call).ifPresent(fault -> faults.putIfAbsent(fault,
                call.address() + " " + call.headers() + " " + brief(call.body()))));
        assertEquals("", String.join("\n", faults.entrySet().stream().map(Object::toString).toList()));
    }

    private static Stream<Call> calls(Endpoint endpoint) {
        String address = filled(endpoint.path());
        byte[] body = sample(endpoint).map(good -> utf8(good.toString())).orElse(new byte[0]);
        var bodies = sample(endpoint).map(HostileValues::spoilt).orElse(Stream.of()).map(HostileInputIT::utf8);
        var raw = endpoint.method().equals("GET") ? Stream.<byte[]>of() : HostileValues.bodies().stream();
        return Stream.of(Stream.concat(bodies, raw).map(each -> new Call(address, each, Map.of())),
                queries(endpoint, address).map(each -> new Call(each, body, Map.of())),
                paths(endpoint).map(each -> new Call(each, body, Map.of())),
                headers(endpoint).map(each -> new Call(address, body, each))).flatMap(each -> each);
    }

    private static Optional<JsonObject> sample(Endpoint endpoint) {
        if (endpoint.path().endsWith("/local-rules")) {
            return Optional.of(SCHOOL.localRule());
        }
        return SampleBody.type(endpoint.code()).flatMap(type -> type == JsonValue.class
                ? Optional.of(SCHOOL.question()) : type.isRecord()
                ? Optional.of(new SampleBody(SCHOOL.known()).of(type)) : Optional.empty());
    }

    private static Stream<String> queries(Endpoint endpoint, String address) {
        return SampleBody.queries(endpoint.code()).stream().flatMap(name -> HostileValues.TEXTS.stream()
                .filter(text -> text.length() < 5_000).map(text -> address + "?" + name + "=" + encoded(text)));
    }

    /** Every name in the address but the school's, which has its own test. */
    private static Stream<String> paths(Endpoint endpoint) {
        return Stream.of(endpoint.path().split("/")).filter(step -> step.startsWith("{") && !step.equals("{schoolId}"))
                .flatMap(step -> HostileValues.TEXTS.stream().filter(HostileInputIT::reaches)
                        .map(text -> filled(endpoint.path().replace(step, encoded(text)))));
    }

    /** A zero byte in an address never comes as far as the program: the server beneath answers 400. */
    private static boolean reaches(String text) {
        return !text.isBlank() && text.length() < 5_000 && text.indexOf(0) < 0;
    }

    /** Most headers are read alike for all: for those, one method that reads and one that writes are enough. */
    private static Stream<Map<String, String>> headers(Endpoint endpoint) {
        var names = endpoint.path().endsWith("/calendar") ? HEADERS : HEADERS.subList(0, 2);
        return names.stream().flatMap(name -> Stream.of("", "x", "\"", "\"99999999999\"", "*", "\"-1\"",
                "a".repeat(3000), "text/html;q=9", "zz;q=abc", "application/json;charset=none", "Bearer ",
                "Bearer \"'", "__Host-exeat=").map(value -> Map.of(name, value)));
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, JsonValue> each : SCHOOL.known().entrySet()) {
            filled = each.getValue() instanceof JsonString text
                    ? filled.replace("{" + each.getKey() + "}", text.getString()) : filled;
        }
        return filled.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    /** What is wrong with the answer, if anything is. */
    private static Optional<String> fault(Endpoint endpoint, Call call) {
        try {
            var answer = CLIENT.send(request(endpoint, call), HttpResponse.BodyHandlers.ofInputStream());
            String body = answer.statusCode() < 400 ? "" : new String(answer.body().readAllBytes(), UTF_8);
            answer.body().close();
            var type = answer.headers().firstValue("Content-Type").orElse("no type");
            if (answer.statusCode() >= 500) {
                return Optional.of(answer.statusCode() + " " + type);
            }
            return answer.statusCode() < 400 || isProblem(type, body) ? Optional.empty()
                    : Optional.of(answer.statusCode() + " is no problem: " + type + " " + brief(utf8(body)));
        } catch (HttpTimeoutException silent) {
            return endpoint.streams() ? Optional.empty() : Optional.of("no answer");
        } catch (IOException broken) {
            return Optional.of("broken off");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isProblem(String type, String body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(utf8(body)))) {
            var problem = reader.readObject();
            return type.startsWith(Problem.MEDIA_TYPE) && !problem.getString("code").isEmpty()
                    && !problem.getString("detail").startsWith("problem.") && !problem.getString("title").contains(".")
                    && !body.contains("Exception") && !body.contains("org.exeat");
        } catch (JsonException | NullPointerException | ClassCastException none) {
            return false;
        }
    }

    private static HttpRequest request(Endpoint endpoint, Call call) {
        var headers = new TreeMap<>(session(endpoint).headers());
        headers.put("Content-Type", endpoint.consumes());
        if (endpoint.open() && endpoint.ofASchool()) {
            headers.putAll(Map.of("Idempotency-Key", UUID.randomUUID().toString(), "X-Exeat-Imagery", "NO",
                    "X-Exeat-Draft", UUID.randomUUID().toString(), "X-Exeat-File-Name", "..%2F%E2%80%AEgpj.exe"));
        }
        headers.putAll(call.headers());
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve(call.address()))
                .method(endpoint.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()))
                .timeout(endpoint.streams() ? SILENCE : PATIENCE);
        headers.forEach(request::header);
        return request.build();
    }

    /** Whoever may have signed out signs in again. */
    private static synchronized Browser session(Endpoint endpoint) {
        session = session == null || endpoint.path().contains("/session") ? SCHOOL.signedIn() : session;
        return session;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static String brief(byte[] body) {
        String text = new String(body, UTF_8);
        return text.length() < 200 ? text : text.substring(0, 200) + "…";
    }
}
