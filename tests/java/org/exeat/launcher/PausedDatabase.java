package org.exeat.launcher;

import java.io.IOException;

/** The embedded database stands still until this is closed: it neither answers nor hangs up. */
public final class PausedDatabase implements AutoCloseable {

    private final ProcessHandle database;

    /** Stops it where it is. */
    public PausedDatabase() {
        String home = Running.exeat().home().toString();
        this.database = ProcessHandle.allProcesses().filter(process -> {
            String command = process.info().commandLine().orElse("");
            return command.contains("mariadbd") && command.contains(home);
        }).findFirst().orElseThrow();
        signal("STOP");
    }

    @Override
    public void close() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder("sh", "-c", "kill -" + name + " " + database.pid()).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -" + name + " ended with " + code);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
