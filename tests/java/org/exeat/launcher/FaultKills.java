package org.exeat.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program as it ships in a process of its own, killed again and again as nobody would, and started anew. */
final class FaultKills {

    private static final long MOST_MILLIS = 300;

    /** What is killed. */
    enum Part { SERVER, DATABASE, BOTH }

    private final Path home;
    private final Map<String, String> ports;
    private final Random random;
    private final Map<Part, Integer> kills = new TreeMap<>();
    private Launched launched;

    FaultKills(Path home, Map<String, String> ports, Random random) {
        this.home = home;
        this.ports = ports;
        this.random = random;
    }

    void start() throws IOException {
        launched = Launched.in(home, ports);
        if (!launched.says("Exeat is ready at")) {
            throw new IllegalStateException(String.join("\n", launched.said()));
        }
    }

    /** At a moment that chance chooses, without a farewell; then the program is started again. */
    void strike() throws IOException, InterruptedException {
        Thread.sleep((long) (random.nextDouble() * MOST_MILLIS));
        Part part = Part.values()[random.nextInt(Part.values().length)];
        List<ProcessHandle> victims = victims(part);
        if (victims.size() < (part == Part.BOTH ? 2 : 1)) {
            throw new IllegalStateException("Nothing to kill: " + part);
        }
        if (part == Part.BOTH) {
            launched.kill();
        }
        victims.forEach(ProcessHandle::destroyForcibly);
        // Until the last of it is gone its port is not free.
        victims.forEach(victim -> victim.onExit().join());
        kills.merge(part, 1, Integer::sum);
        launched.saidToTheEnd();
        launched.exitCode();
        start();
    }

    /** Only processes that this program's launcher started, over this run's own data folder. */
    private List<ProcessHandle> victims(Part part) {
        return Stream.concat(part == Part.DATABASE ? Stream.empty() : running("ws-server.jar").stream(),
                part == Part.SERVER ? Stream.empty() : running("mariadbd").stream()).toList();
    }

    List<ProcessHandle> running(String name) {
        return launched.descendants().filter(process -> process.info().commandLine()
                .filter(line -> line.contains(name) && line.contains(home.toString())).isPresent()).toList();
    }

    /** The demo people and their passwords, as the program has just told them. */
    List<String> people() {
        return launched.said().stream().filter(line -> line.contains(".example "))
                .map(line -> line.substring(line.indexOf(']') + 1).strip()).toList();
    }

    Map<Part, Integer> kills() {
        return kills;
    }

    void stop() throws IOException, InterruptedException {
        if (launched != null) {
            launched.interrupt();
            launched.saidToTheEnd();
            launched.exitCode();
        }
    }
}
