package org.exeat.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Acknowledged reports a second at one school, beside the same two rows, report and audit entry, committed together
 * over bare JDBC into the same tables; eight connections each, rounds interleaved. Prints the ratio of the medians.
 */
final class ReportBench {

    private static final int CALLERS = 8;
    private static final int ROUNDS = 5;
    private static final int MOST_WARM_UP_ROUNDS = 60;
    /** How long the rate must not have risen before the program counts as warm. */
    private static final int STEADY_ROUNDS = 10;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final String REPORT = "insert into incident_report (id, version, school_id, number, channel, state,"
            + " status, relation, what, to_whom, by_whom, happened_where, posted_when, platforms, links, still_online,"
            + " danger, imagery, staff_involved, received_on, receipt_hash, key_hash) values (?, 1, ?, ?, 'OPEN',"
            + " 'RECEIVED', 'RECEIVED', 'OTHER', ?, '', '', '', 'NOT_SURE', '[]', '[]', 'NOT_SURE', 'NO', 'NO', 'NO',"
            + " ?, unhex(sha2(?, 256)), unhex(sha2(?, 256)))";
    private static final String ENTRY = "insert into audit_entry (id, school_id, at, actor_kind, actor_id, action,"
            + " subject, details, entry_hash) values (?, ?, utc_timestamp(6), 'VISITOR', ?, 'report-received', ?, '{}',"
            + " unhex(sha2(?, 256)))";
    private static final String DAY = "select max(received_on) from incident_report where school_id = ?";
    private static final String WORDS = "They post edited pictures of my friend every evening.";

    private final int port;
    private final String school;
    private final Database database;
    /** The school's day, on which the program keeps its reports: older ones would be work for what reminds of them. */
    private LocalDate day;
    private final AtomicInteger numbers = new AtomicInteger(100_000_000);

    /** Something done again and again on a connection of its own. */
    private interface Act {

        void once() throws IOException, SQLException;
    }

    ReportBench(int port, String school, Database database) {
        this.port = port;
        this.school = school;
        this.database = database;
    }

    void run() throws SQLException {
        List<Double> reports = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        day = day();
        warmUp();
        for (int round = 0; round < ROUNDS; round++) {
            reports.add(rate(this::report));
            rows.add(rate(this::insert));
        }
        System.out.printf("acknowledged reports: %.0f/s, the same two rows over bare JDBC: %.0f/s%n", median(reports),
                median(rows));
        System.out.printf("ratio: %.2f (goal: at least 0.5)%n", median(reports) / median(rows));
    }

    /** A cold program is slow for minutes: its code is still being compiled by the cores it runs on. */
    private void warmUp() {
        rate(this::insert);
        double first = rate(this::report);
        double best = first;
        int round = 1;
        for (int steady = 0; steady < STEADY_ROUNDS && round < MOST_WARM_UP_ROUNDS; round++) {
            double now = rate(this::report);
            steady = now > best ? 0 : steady + 1;
            best = Math.max(best, now);
        }
        System.out.printf("warm-up: from %.0f/s to %.0f/s in %d s%n", first, best, round * ROUND.toSeconds());
    }

    private LocalDate day() throws SQLException {
        try (Connection owner = database.connect(database.owner());
                PreparedStatement query = owner.prepareStatement(DAY)) {
            query.setObject(1, school);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private double rate(Caller caller) {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + ROUND.toNanos();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            var ended = new CompletableFuture<Void>();
            new Thread(() -> run(caller, end, done, ended)).start();
            callers.add(ended);
        }
        callers.forEach(CompletableFuture::join);
        return done.get() / (double) ROUND.toSeconds();
    }

    /** Does it until the end on one connection, and counts. */
    private interface Caller {

        void until(long end, AtomicLong done) throws IOException, SQLException;
    }

    private static void run(Caller caller, long end, AtomicLong done, CompletableFuture<Void> ended) {
        try {
            caller.until(end, done);
            ended.complete(null);
        } catch (IOException | SQLException failed) {
            ended.completeExceptionally(failed);
        }
    }

    private static void repeat(Act act, long end, AtomicLong done) throws IOException, SQLException {
        while (System.nanoTime() < end) {
            act.once();
            done.incrementAndGet();
        }
    }

    private void report(long end, AtomicLong done) throws IOException, SQLException {
        byte[] body = ("{\"what\":\"" + WORDS + "\",\"danger\":\"NO\",\"imagery\":\"NO\",\"staffInvolved\":\"NO\"}")
                .getBytes(StandardCharsets.UTF_8);
        try (var line = new LoopbackPost(port)) {
            repeat(() -> {
                var reply = line.post("/api/v1/schools/" + school + "/open-reports", Map.of("Content-Type",
                        "application/json", "Idempotency-Key", UUID.randomUUID().toString()), body);
                if (reply.status() != 201) {
                    throw new IOException(reply.toString());
                }
            }, end, done);
        }
    }

    private void insert(long end, AtomicLong done) throws IOException, SQLException {
        try (Connection owner = database.connect(database.owner());
                PreparedStatement report = owner.prepareStatement(REPORT);
                PreparedStatement entry = owner.prepareStatement(ENTRY)) {
            owner.setAutoCommit(false);
            repeat(() -> insert(owner, report, entry), end, done);
        }
    }

    private void insert(Connection owner, PreparedStatement report, PreparedStatement entry) throws SQLException {
        UUID id = UUID.randomUUID();
        fill(report, id, school, numbers.incrementAndGet(), WORDS, day, "receipt" + id, "key" + id);
        fill(entry, UUID.randomUUID(), school, UUID.randomUUID(), "incident-report:" + id, id.toString());
        owner.commit();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.executeUpdate();
    }
}
