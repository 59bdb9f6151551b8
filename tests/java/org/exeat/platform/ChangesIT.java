package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class ChangesIT {

    private static final int WRITERS = 4;
    private static final int EACH = 60;

    private final Running running = Running.exeat();

    @Test
    void numbersBecomeVisibleInTheirOrderAndNoneIsMissingThoughManyWriteAndSomeRollBack() throws Exception {
        String school = SchoolRows.school().id().toString();
        long start = newest();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> done = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                done.add(writers.submit(writer(school, writer)));
            }
            List<Long> seen = follow(start, done);
            int committed = 0;
            for (Future<Integer> writer : done) {
                committed += writer.get();
            }
            assertTrue(committed < WRITERS * EACH, "some were rolled back");
            assertEquals(LongStream.rangeClosed(start + 1, start + committed).boxed().toList(), seen);
        } finally {
            writers.shutdownNow();
        }
    }

    /** Polls as a node does, never looking back, until all writers are done and nothing more is found. */
    private List<Long> follow(long start, List<Future<Integer>> writers) throws SQLException {
        List<Long> seen = new ArrayList<>();
        long last = start;
        boolean more = true;
        try (Connection node = running.application(); Statement statement = node.createStatement()) {
            while (more) {
                boolean ended = writers.stream().allMatch(Future::isDone);
                int before = seen.size();
                try (ResultSet rows = statement.executeQuery(
                        "select seq from school_change where seq > " + last + " order by seq")) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        seen.add(last);
                    }
                }
                more = !ended || seen.size() > before;
            }
        }
        return seen;
    }

    private Callable<Integer> writer(String school, int seed) {
        return () -> {
            Random random = new Random(seed);
            int committed = 0;
            try (Connection connection = running.application(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int change = 0; change < EACH; change++) {
                    bump(statement, school);
                    if (random.nextInt(3) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        committed++;
                    }
                }
            }
            return committed;
        };
    }

    private static void bump(Statement statement, String school) throws SQLException {
        statement.executeUpdate(ChangeSequence.RAISE);
        statement.executeUpdate("insert into school_change (seq, school_id, kind, at) "
                + "select newest, '" + school + "', 'test', utc_timestamp(6) from change_sequence");
    }

    private long newest() throws SQLException {
        try (Connection connection = running.application(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ChangeSequence.NEWEST)) {
            row.next();
            return row.getLong(1);
        }
    }
}
