package org.exeat.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one command: starts Exeat, says where it is, and stops all of it on Ctrl-C. */
public final class Launcher {

    private Launcher() {
    }

    /** Takes its settings from the environment, see the README; {@code exeat.build} names the build folder. */
    public static void main(String[] arguments) {
        Path target = Path.of(System.getProperty("exeat.build", "target")).toAbsolutePath();
        try {
            run(target);
        } catch (StartProblem problem) {
            say(problem.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    private static void run(Path target) {
        Exeat exeat = new Exeat(System.getenv(), target, Launcher::say);
        Runtime.getRuntime().addShutdownHook(new Thread(exeat::close, "farewell"));
        exeat.start();
        welcome(exeat);
        say("The " + exeat.await() + " has ended. Start again with the same command; nothing that was acknowledged is "
                + "lost.");
        Runtime.getRuntime().exit(1);
    }

    /** The address, and once the passwords that were made for the demo people. */
    private static void welcome(Exeat exeat) {
        Path once = exeat.home().path("secrets", "demo-people.txt");
        try {
            if (Files.exists(once)) {
                say("The demo people and their passwords, shown this once:");
                Files.readAllLines(once).forEach(line -> say("  " + line));
                Files.delete(once);
            }
        } catch (IOException unreadable) {
            say("The passwords of the demo people are in " + once);
        }
        say("Exeat is ready at " + exeat.address() + " (Ctrl-C stops it)");
    }

    private static void say(String line) {
        System.out.println("[exeat] " + line);
        System.out.flush();
    }
}
