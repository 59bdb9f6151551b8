package org.exeat.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The decision endpoint against one that decides nothing, in the program as it ships plus that one resource: closed
 * loop on the loopback address, rounds interleaved, a few seconds each. Prints the ratio of the medians.
 */
public final class HttpBench {

    private static final int CALLERS = 8;
    private static final int ROUNDS = 7;
    private static final int WARM_UP_ROUNDS = 4;
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Map<String, String> headers;

    private HttpBench(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** Starts the program from the folder named by {@code exeat.build}, measures, and stops it. */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(System.getProperty("exeat.build")).toAbsolutePath();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("EXEAT_HOME", Folders.fresh(target.resolve("home")).toString());
        environment.put("EXEAT_PORT", Integer.toString(Ports.any()));
        environment.put("EXEAT_INTERNAL_PORT", Integer.toString(Ports.any()));
        try (Exeat exeat = new Exeat(environment, target, line -> { })) {
            exeat.start();
            Demo demo = Demo.signIn(exeat.address(), target.resolve("home"), "larkmead");
            new HttpBench(exeat.address(), demo.headers()).run(demo.question());
        }
    }

    private void run(String question) throws Exception {
        List<Double> decisions = new ArrayList<>();
        List<Double> nothings = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            double decision = rate("/access/v1/evaluation", question);
            double nothing = rate("/api/v1/nothing", question);
            if (round >= 0) {
                decisions.add(decision);
                nothings.add(nothing);
            }
        }
        System.out.printf("decision endpoint: %.0f requests/s, one that decides nothing: %.0f requests/s%n",
                median(decisions), median(nothings));
        System.out.printf("ratio: %.2f (goal: at least 0.8)%n", median(decisions) / median(nothings));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private double rate(String path, String question) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(question));
        headers.forEach(builder::header);
        HttpRequest request = builder.build();
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + ROUND.toNanos();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(CompletableFuture.runAsync(() -> call(request, end, answered), threads));
        }
        callers.forEach(CompletableFuture::join);
        return answered.get() / (double) ROUND.toSeconds();
    }

    private void call(HttpRequest request, long end, AtomicLong answered) {
        try {
            while (System.nanoTime() < end) {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                answered.incrementAndGet();
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
