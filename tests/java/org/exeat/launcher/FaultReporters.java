package org.exeat.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Visitors who report, each on a connection of its own, and try again with the same key until the report is
 * acknowledged. Every tenth report has a file.
 */
final class FaultReporters {

    private static final int EVERY = 10;
    private static final int FILE = 3_000;
    private static final long PAUSE = 250;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");
    private static final Set<String> PASSING = Set.of("DATABASE_AWAY", "BUSY");

    private final Fleet fleet;
    private final long seed;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

    /** Where to, and how many. */
    record Fleet(int port, String school, int connections, int reports) {
    }

    /** What the program promised to keep. */
    record Acknowledged(String what, String key, String receipt, Optional<String> sha256) {
    }

    FaultReporters(Fleet fleet, long seed) {
        this.fleet = fleet;
        this.seed = seed;
    }

    List<Thread> start() {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < fleet.connections(); number++) {
            Random random = new Random(seed + number);
            Thread thread = new Thread(() -> reportAll(random), "reporter-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    int count() {
        return acknowledged.size();
    }

    /** How often a request was sent again, by what it was answered. */
    Map<String, Integer> failures() {
        return new TreeMap<>(failures);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Answers that no fault excuses. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void reportAll(Random random) {
        try (var line = new LoopbackPost(fleet.port())) {
            for (int number = next.getAndIncrement(); number < fleet.reports(); number = next.getAndIncrement()) {
                report(line, number, random);
            }
        } catch (IOException closing) {
            refusals.add(closing.toString());
        }
    }

    private void report(LoopbackPost line, int number, Random random) {
        String what = "Report " + number + " of this run.";
        String key = key(random);
        Optional<byte[]> file = number % EVERY == 0 ? Optional.of(file(number, random)) : Optional.empty();
        var telling = Json.createObjectBuilder().add("what", what).add("danger", "NO").add("imagery", "NO")
                .add("staffInvolved", "NO");
        file.ifPresent(bytes -> {
            String draft = key(random);
            telling.add("draftKey", draft).add("evidence", Json.createArrayBuilder().add(upload(line, draft, bytes)));
        });
        until(line, "/open-reports", Map.of("Content-Type", "application/json", "Idempotency-Key", key),
                telling.build().toString().getBytes(StandardCharsets.UTF_8)).ifPresent(kept -> acknowledged.add(
                        new Acknowledged(what, key, kept.getString("receipt"), file.map(FaultReporters::sha256))));
    }

    private String upload(LoopbackPost line, String draft, byte[] file) {
        return until(line, "/evidence-uploads", Map.of("Content-Type", "application/octet-stream", "X-Exeat-Draft",
                draft, "X-Exeat-File-Name", "chat.txt", "X-Exeat-Imagery", "NO"), file)
                .map(kept -> kept.getString("id")).orElse("");
    }

    /** Again and again, until it is acknowledged or refused for good. */
    private Optional<JsonObject> until(LoopbackPost line, String path, Map<String, String> headers, byte[] body) {
        while (true) {
            try {
                var reply = line.post("/api/v1/schools/" + fleet.school() + path, headers, body);
                if (reply.status() == 201) {
                    return Optional.of(Json.createReader(new StringReader(reply.body())).readObject());
                }
                String code = code(reply);
                if (!passes(reply.status(), code)) {
                    refusals.add(path + " " + reply.status() + " " + reply.body());
                    return Optional.empty();
                }
                failures.merge((reply.status() + " " + code).strip(), 1, Integer::sum);
            } catch (IOException down) {
                // The program is down, or died over this request: that is what this run is about.
                failures.merge("none", 1, Integer::sum);
            }
            pause();
        }
    }

    /** What the program calls its refusal; empty when the program is not up yet, and its server answers. */
    private static String code(LoopbackPost.Reply reply) {
        var named = CODE.matcher(reply.body());
        return named.find() ? named.group(1) : "";
    }

    /** Whether it failed because the program is not up yet, cannot reach its database, or has too much to do. */
    private static boolean passes(int status, String code) {
        return code.isEmpty() ? status >= 500 || status == 404 : PASSING.contains(code);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] file(int number, Random random) {
        var text = new StringBuilder("File of report " + number + "\n");
        random.ints(FILE, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String key(Random random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
