package org.exeat.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the system sees of a report: its request is read, the database's log is flushed to the disk, and only then is
 * it acknowledged. Needs strace; says so where that is missing.
 */
final class FlushTrace {

    private static final int REPORTS = 20;
    private static final String CALLS = "trace=fsync,fdatasync,read,recvfrom,write,writev,sendto,sendmsg";
    private static final long PAUSE = 3_000;

    private final int port;
    private final String school;
    private final FaultKills program;

    FlushTrace(int port, String school, FaultKills program) {
        this.port = port;
        this.school = school;
        this.program = program;
    }

    /** Whether each report was flushed first; true as well where nobody can tell. */
    boolean run() throws Exception {
        Path trace = Launched.target().resolve("faults.strace");
        try {
            Process strace = new ProcessBuilder("strace", "-f", "-y", "-s", "48", "-e", CALLS, "-o", trace.toString(),
                    "-p", pid("mariadbd"), "-p", pid("ws-server.jar")).redirectErrorStream(true).start();
            return watched(strace, trace);
        } catch (IOException missing) {
            System.out.println("NOT SHOWN: strace is not installed, so nobody watched the flush before the answer.");
            return true;
        }
    }

    private boolean watched(Process strace, Path trace) throws Exception {
        Thread.sleep(PAUSE);
        if (!strace.isAlive()) {
            System.out.println("NOT SHOWN: strace may not watch here. " + strace.inputReader().readLine());
            return true;
        }
        report();
        strace.destroy();
        strace.waitFor();
        int flushed = flushed(Files.readAllLines(trace, StandardCharsets.ISO_8859_1));
        System.out.printf("strace: the database's log was flushed before the 201 of %d reports out of %d%n", flushed,
                REPORTS);
        return flushed == REPORTS;
    }

    private String pid(String name) {
        return Long.toString(program.running(name).get(0).pid());
    }

    private void report() throws Exception {
        try (var line = new LoopbackPost(port)) {
            for (int number = 0; number < REPORTS; number++) {
                line.post("/api/v1/schools/" + school + "/open-reports", Map.of("Content-Type", "application/json",
                        "Idempotency-Key", UUID.randomUUID().toString()), "{\"what\":\"Watched\"}".getBytes());
                Thread.sleep(100);
            }
        }
    }

    /** In how many spans from a request to its 201 a flush of the log came to its end. */
    private static int flushed(List<String> calls) {
        int flushed = 0;
        boolean done = false;
        String flushing = "";
        for (String call : calls) {
            String thread = call.split(" ")[0];
            boolean begins = call.matches(".* f(data)?sync\\(\\d+<.*ib_logfile.*");
            boolean resumes = call.contains("sync resumed>") && thread.equals(flushing);
            if (begins || resumes) {
                flushing = call.contains("unfinished") ? thread : flushing;
                done |= call.endsWith("= 0");
            } else if (call.contains("\"POST /api/v1/schools")) {
                done = false;
            } else if (call.contains("HTTP/1.1 201")) {
                flushed += done ? 1 : 0;
                done = false;
            }
        }
        return flushed;
    }
}
