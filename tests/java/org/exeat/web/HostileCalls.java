package org.exeat.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is sent to an endpoint that nobody should send. */
final class HostileCalls {

    private static final List<String> HEADERS = List.of("If-Match", "Idempotency-Key", "Accept-Language", "Accept",
            "X-Exeat-Csrf", "Cookie", "Authorization", "Content-Type");

    private final HostileSchool school;
    private final Endpoint endpoint;
    private final Map<String, JsonValue> here;
    private final Map<String, JsonValue> known;

    HostileCalls(HostileSchool school, Endpoint endpoint) {
        this.school = school;
        this.endpoint = endpoint;
        this.here = HostileNames.at(endpoint);
        this.known = new HashMap<>(school.known());
        this.known.putAll(here);
    }

    /** One call: what is not said is as it should be. */
    record Call(String address, byte[] body, Map<String, String> headers) {
    }

    /** One that is as it should be. */
    Call good() {
        return new Call(asking(filled(endpoint.path()), Map.of()), body(), usual());
    }

    Stream<Call> all() {
        String address = filled(endpoint.path());
        var bodies = sample().map(HostileValues::spoilt).orElse(Stream.of()).map(HostileCalls::utf8);
        var raw = endpoint.method().equals("GET") ? Stream.<byte[]>of() : HostileValues.bodies().stream();
        var first = sample().isPresent() ? Stream.<Call>of() : Stream.of(good());
        return Stream.of(first, Stream.concat(bodies, raw).map(each -> new Call(address, each, usual())),
                queries(address).map(each -> new Call(each, body(), usual())),
                paths().map(each -> new Call(each, body(), usual())),
                headers().map(each -> new Call(address, body(), each))).flatMap(each -> each);
    }

    /** A file is taken out by whoever sent it. */
    private Map<String, String> usual() {
        boolean removal = endpoint.method().equals("DELETE") && endpoint.path().contains("/evidence-uploads/");
        return removal ? Map.of("X-Exeat-Draft", "@draftKey@") : Map.of();
    }

    private byte[] body() {
        return sample().map(good -> utf8(good.toString())).orElse(new byte[0]);
    }

    private Optional<JsonObject> sample() {
        if (endpoint.path().endsWith("/local-rules")) {
            return Optional.of(school.localRule());
        }
        return SampleBody.type(endpoint.code()).flatMap(type -> type == JsonValue.class
                ? Optional.of(school.question()) : type.isRecord()
                ? Optional.of(new SampleBody(known).of(type)) : Optional.empty());
    }

    private Stream<String> queries(String address) {
        return SampleBody.queries(endpoint.code()).stream().flatMap(name -> HostileValues.TEXTS.stream()
                .filter(text -> text.length() < 5_000).map(text -> asking(address, Map.of(name, encoded(text)))));
    }

    /** The address with those parameters, and besides with what the others are known to stand for. */
    private String asking(String address, Map<String, String> given) {
        var all = new TreeMap<String, String>();
        SampleBody.queries(endpoint.code()).stream().filter(here::containsKey)
                .forEach(name -> all.put(name, ((JsonString) here.get(name)).getString()));
        all.putAll(given);
        return address + all.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    /** Every name in the address but the school's, which has its own test. */
    private Stream<String> paths() {
        return Stream.of(endpoint.path().split("/")).filter(step -> step.startsWith("{") && !step.equals("{schoolId}"))
                .flatMap(step -> HostileValues.TEXTS.stream().filter(HostileCalls::reaches)
                        .map(text -> filled(endpoint.path().replace(step, encoded(text)))));
    }

    /** A zero byte in an address never comes as far as the program: the server beneath answers 400. */
    private static boolean reaches(String text) {
        return !text.isBlank() && text.length() < 5_000 && text.indexOf(0) < 0;
    }

    /** Most headers are read alike for all: for those, one method that reads and one that writes are enough. */
    private Stream<Map<String, String>> headers() {
        var names = endpoint.path().endsWith("/calendar") ? HEADERS : HEADERS.subList(0, 2);
        return names.stream().flatMap(name -> Stream.of("", "x", "\"", "\"99999999999\"", "*", "\"-1\"",
                "a".repeat(3000), "text/html;q=9", "zz;q=abc", "application/json;charset=none", "Bearer ",
                "Bearer \"'", "__Host-exeat=").map(value -> Map.of(name, value)));
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, JsonValue> each : known.entrySet()) {
            filled = each.getValue() instanceof JsonString text
                    ? filled.replace("{" + each.getKey() + "}", text.getString()) : filled;
        }
        return filled.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
