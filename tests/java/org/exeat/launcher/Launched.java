package org.exeat.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The launcher as a process of its own, with what it says. */
final class Launched implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Launched(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Started with that data folder and those other settings; nothing else that Exeat reads is set. */
    static Launched in(Path home, Map<String, String> settings) throws IOException {
        // Whoever runs the tests in the background made their children deaf to Ctrl-C; this one shall hear it.
        ProcessBuilder builder = new ProcessBuilder("env", "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), "-Dexeat.build=" + target(),
                Launcher.class.getName()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("EXEAT_"));
        builder.environment().put("EXEAT_HOME", home.toString());
        builder.environment().putAll(settings);
        return new Launched(builder.start());
    }

    static Path target() {
        return Path.of(System.getProperty("exeat.build", "target")).toAbsolutePath();
    }

    /** Reads on until a line contains the text, or the launcher has ended. */
    boolean says(String text) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Everything said until it ended. */
    List<String> saidToTheEnd() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        return List.copyOf(said);
    }

    List<String> said() {
        return List.copyOf(said);
    }

    /** What it started, and what that started. */
    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As the system's out-of-memory killer would: no farewell. */
    void kill() throws InterruptedException {
        // Not by the process itself: that would close what it said before anybody has read it.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
