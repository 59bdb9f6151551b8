package org.exeat.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Reports arrive over eight connections while server, database and both are killed at moments that chance chooses; at
 * the end all that was acknowledged must be there. Then: that the database flushes before a report is acknowledged,
 * and how many reports a second are acknowledged beside the same two rows written without the program.
 */
public final class FaultRun {

    private static final int CONNECTIONS = 8;
    private static final String SCHOOL = "larkmead";

    private final Path home = Folders.fresh(Launched.target().resolve("faults-home"));
    /** Where the passwords are kept that the program tells once. */
    private final Path people = Folders.fresh(Launched.target().resolve("faults-people"));
    /** None that the system gives out: whoever calls again and again may be given the very port that it calls. */
    private final int port = IntStream.range(20_000, 30_000).filter(Ports::free).findFirst().orElseThrow();
    private final long seed = number("EXEAT_FAULTS_SEED", System.nanoTime());
    private final int reports = (int) number("EXEAT_FAULTS_REPORTS", 20_000);
    private final int wanted = (int) number("EXEAT_FAULTS_KILLS", 50);
    private final Random random = new Random(seed);
    private final FaultKills program = new FaultKills(home, Map.of("EXEAT_PORT", Integer.toString(port),
            "EXEAT_INTERNAL_PORT", Integer.toString(Ports.any())), random);

    private FaultRun() {
    }

    /** Ends with 1 if anything that was acknowledged is not there. */
    public static void main(String[] arguments) throws Exception {
        var run = new FaultRun();
        boolean whole = false;
        try {
            whole = run.kept();
            if (number("EXEAT_FAULTS_MEASURE", 1) == 1) {
                whole &= new FlushTrace(run.port, run.school(), run.program).run();
                new ReportBench(run.port, run.school(), run.database()).run();
            }
        } finally {
            run.program.stop();
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean kept() throws Exception {
        System.out.printf("seed %d: %d reports over %d connections, %d kills%n", seed, reports, CONNECTIONS, wanted);
        program.start();
        Files.write(Files.createDirectories(people.resolve("secrets")).resolve("demo-people.txt"), program.people());
        var reporters = new FaultReporters(new FaultReporters.Fleet(port, school(), CONNECTIONS, reports), seed);
        long begun = System.nanoTime();
        List<Thread> threads = reporters.start();
        List<Integer> moments = random.ints(wanted, 0, reports * 19 / 20).sorted().boxed().toList();
        for (int moment : moments) {
            await(reporters, moment);
            program.strike();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%d acknowledged in %d s, killed: %s, requests sent again by their answer: %s%n",
                reporters.count(), (System.nanoTime() - begun) / 1_000_000_000, program.kills(), reporters.failures());
        return check(reporters);
    }

    private static void await(FaultReporters reporters, int moment) throws InterruptedException {
        while (reporters.count() < moment && reporters.refusals().isEmpty()) {
            Thread.sleep(5);
        }
    }

    private boolean check(FaultReporters reporters) throws Exception {
        var check = new FaultCheck("http://localhost:" + port, school());
        var promised = reporters.acknowledged();
        int files;
        try (Connection owner = database().connect(database().owner())) {
            Map<String, UUID> ids = check.reports(owner, promised);
            check.numbers(owner, signIn("dsl"));
            files = check.files(owner, signIn("dsl"), promised, ids);
        }
        check.receipts(port, promised);
        check.chain(signIn("headteacher"));
        reporters.refusals().forEach(System.out::println);
        check.wrong().stream().limit(20).forEach(System.out::println);
        System.out.printf("%d reports, %d files, %d entries in a whole chain; %d lost, twice or wrong; %d refused%n",
                promised.size(), files, check.entries(), check.wrong().size(), reporters.refusals().size());
        return check.wrong().isEmpty() && reporters.refusals().isEmpty() && promised.size() == reports;
    }

    private Demo signIn(String role) throws Exception {
        return Demo.signIn("http://localhost:" + port, people, SCHOOL, role);
    }

    private String school() throws Exception {
        return signIn("teacher").school();
    }

    private Database database() {
        Secrets secrets = new Secrets(home.resolve("secrets/launcher.properties"));
        return new Database("jdbc:mariadb://127.0.0.1:" + secrets.find("mariadb.port").orElseThrow() + "/exeat",
                new Database.User("exeat_owner", secrets.password("mariadb.owner")),
                new Database.User("exeat_app", secrets.password("mariadb.application")));
    }

    private static long number(String name, long otherwise) {
        return Optional.ofNullable(System.getenv(name)).map(Long::parseLong).orElse(otherwise);
    }
}
