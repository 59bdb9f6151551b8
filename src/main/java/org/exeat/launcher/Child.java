package org.exeat.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A process that belongs to this Exeat: started by it, or found living after an earlier one was killed.
 *
 * <p>Where the system has {@code setpriv} and {@code setsid}, a child is told to end when its parent dies and does
 * not hear the terminal's Ctrl-C, so that the launcher alone decides the order of stopping.
 */
final class Child {

    private static final int POLL_MILLIS = 50;
    private static final Duration BY_FORCE = Duration.ofSeconds(10);

    private final ProcessHandle process;

    private Child(ProcessHandle process) {
        this.process = process;
    }

    static Child start(List<String> command, Map<String, String> environment, Path output) throws IOException {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid")) && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            whole.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "TERM", "/usr/bin/setsid"));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        return new Child(builder.start().toHandle());
    }

    /** The living process with this id, if its command line names {@code mark}: ids are used again by others. */
    static Optional<Child> find(long pid, String mark) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(handle -> commandLine(pid).contains(mark)).map(Child::new);
    }

    /** The living process whose id that file holds, under the same condition. */
    static Optional<Child> find(Path pidFile, String mark) {
        try {
            return find(Long.parseLong(Files.readString(pidFile).trim()), mark);
        } catch (IOException | NumberFormatException noFile) {
            return Optional.empty();
        }
    }

    private static String commandLine(long pid) {
        try {
            byte[] raw = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(raw, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException notLinux) {
            return ProcessHandle.of(pid).flatMap(handle -> handle.info().commandLine()).orElse("");
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive() && !unreaped();
    }

    /** Ended, but still in the table of processes: whose parent was killed may wait for ever to be taken out of it. */
    private boolean unreaped() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid()), "stat")).contains(") Z ");
        } catch (IOException goneOrNotLinux) {
            return false;
        }
    }

    /** Completes with the name given when the process has ended, whoever ended it. */
    CompletableFuture<String> ended(String name) {
        return process.onExit().thenApply(over -> name);
    }

    /** Asks it to end in good order, and ends it by force only after {@code patience}. Returns when it has ended. */
    void stop(Duration patience) {
        process.destroy();
        if (!over(patience)) {
            process.destroyForcibly();
            over(BY_FORCE);
        }
    }

    private boolean over(Duration patience) {
        try {
            for (long waited = 0; alive() && waited < patience.toMillis(); waited += POLL_MILLIS) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return !alive();
    }
}
