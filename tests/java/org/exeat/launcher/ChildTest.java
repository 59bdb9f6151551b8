package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Process parent;
    private long orphan;

    /** A parent that never asks after its child, as some containers' first process does. */
    @BeforeEach
    void start() throws IOException {
        parent = new ProcessBuilder("sh", "-c", "sleep 300 & echo $!; exec sleep 301").start();
        BufferedReader said = parent.inputReader();
        orphan = Long.parseLong(said.readLine());
        while (!sleeps(orphan)) {
            Thread.onSpinWait();
        }
    }

    /** Before, it is still a copy of its parent, and for a moment has no command line. */
    private static boolean sleeps(long process) {
        return ProcessHandle.of(process).flatMap(one -> one.info().arguments())
                .filter(arguments -> arguments.length == 1).isPresent();
    }

    @AfterEach
    void stop() {
        ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroyForcibly);
        parent.destroyForcibly();
    }

    @Test
    void aProcessIsFoundOnlyWhenItsCommandLineNamesTheMark() {
        assertEquals(orphan, Child.find(orphan, "sleep").orElseThrow().pid());
        assertTrue(Child.find(orphan, "another data folder").isEmpty());
    }

    @Test
    void aStoppedProcessCountsAsEndedEvenWhenNobodyAsksAfterIt() {
        Child child = Child.find(orphan, "sleep").orElseThrow();

        child.stop(PATIENCE);

        assertFalse(child.alive());
        assertTrue(Child.find(orphan, "sleep").isEmpty());
    }

    @Test
    void aProcessThatDoesNotListenIsEndedByForce() throws Exception {
        Path log = Folders.fresh(Path.of("target/child").toAbsolutePath()).resolve("log");
        String loop = "trap '' TERM; echo deaf; while true; do sleep 0.1; done";
        Child deaf = Child.start(List.of("sh", "-c", loop), Map.of(), log);
        while (!Files.readString(log).contains("deaf")) {
            Thread.onSpinWait();
        }

        deaf.stop(Duration.ofMillis(200));

        assertEquals("deaf", deaf.ended("deaf").get());
    }
}
