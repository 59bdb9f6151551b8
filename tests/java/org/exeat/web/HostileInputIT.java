package org.exeat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.launcher.Running;
import org.exeat.web.HostileCalls.Call;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends every endpoint what nobody should send, as somebody who may do everything: it is never the server's fault, and
 * every refusal is a problem (RFC 9457) that tells nothing of the inside. Those about incidents are called on incidents
 * that are there, and what they refuse leaves nothing behind.
 */
class HostileInputIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMillis(500);
    private static final HostileSchool SCHOOL = new HostileSchool();

    private static Browser session;

    /** How a call was answered, and what is wrong with that, if anything is. */
    private record Told(int status, Optional<String> fault) {
    }

    @TestFactory
    Stream<DynamicTest> neverTheServersFaultAndAlwaysAProblem() {
        return Endpoint.all().stream().sorted(Comparator.comparing(HostileInputIT::turn))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.row(), () -> assault(endpoint)));
    }

    /** First what others use up by their wrong guesses, last what uses up the files and reports that others send. */
    private static int turn(Endpoint endpoint) {
        boolean sends = endpoint.path().endsWith("/evidence-uploads") || endpoint.path().endsWith("/open-reports");
        return endpoint.path().contains("/report-follow-ups") ? 0 : sends ? 2 : 1;
    }

    private static void assault(Endpoint endpoint) {
        var faults = new TreeMap<String, String>();
        try (var ground = new HostileGround(SCHOOL)) {
            new HostileCalls(SCHOOL, endpoint).all().forEach(call -> fault(endpoint, call, ground).ifPresent(
                    fault -> faults.putIfAbsent(fault, call.address() + " " + call.headers() + " "
                            + brief(call.body()))));
            assertTrue(ground.reached() || !reachable(endpoint), "nothing got through");
        }
        assertEquals("", String.join("\n", faults.entrySet().stream().map(Object::toString).toList()));
    }

    /** What time must bring first is out of reach: records that may go, and a period that is over. */
    private static boolean reachable(Endpoint endpoint) {
        return HostileNames.of(endpoint) && !(endpoint.method().equals("POST") && (endpoint.path()
                .endsWith("/disposals") || endpoint.path().endsWith("/misuse-sign-offs")));
    }

    /** What is wrong with the answer, or with what a refused call left behind. */
    private static Optional<String> fault(Endpoint endpoint, Call call, HostileGround ground) {
        if (!HostileNames.of(endpoint)) {
            return told(endpoint, call).fault();
        }
        var told = told(endpoint, ground.filled(call));
        var fault = told.fault().or(() -> ground.stored(told.status()));
        return fault.isEmpty() && ground.renewed(told.status()) ? fault(endpoint, call, ground) : fault;
    }

    private static Told told(Endpoint endpoint, Call call) {
        try {
            var answer = CLIENT.send(request(endpoint, call), HttpResponse.BodyHandlers.ofInputStream());
            String body = answer.statusCode() < 400 ? "" : new String(answer.body().readAllBytes(), UTF_8);
            answer.body().close();
            var type = answer.headers().firstValue("Content-Type").orElse("no type");
            return new Told(answer.statusCode(), fault(answer.statusCode(), type, body));
        } catch (HttpTimeoutException silent) {
            return new Told(0, endpoint.streams() ? Optional.empty() : Optional.of("no answer"));
        } catch (IOException broken) {
            return new Told(0, Optional.of("broken off"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> fault(int status, String type, String body) {
        if (status >= 500) {
            return Optional.of(status + " " + type);
        }
        return status < 400 || isProblem(type, body) ? Optional.empty()
                : Optional.of(status + " is no problem: " + type + " " + brief(utf8(body)));
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

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static String brief(byte[] body) {
        String text = new String(body, UTF_8);
        return text.length() < 200 ? text : text.substring(0, 200) + "…";
    }
}
