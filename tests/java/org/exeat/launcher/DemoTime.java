package org.exeat.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Moves a demo school's clock, or changes anything else of a school, from outside, as the owner of the tables: what the
 * program itself cannot do. Waits for what time brings.
 */
public final class DemoTime {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final long PAUSE = 100;
    /** Pauses in which a node has asked for news more than once. */
    private static final int HEARD = 7;

    private DemoTime() {
    }

    /** From now on it is that moment at the school; to the second. */
    public static void set(UUID school, Instant moment) {
        change(school, "update school set clock_offset_seconds = ? where id = ?",
                Duration.between(Instant.now(), moment).toSeconds(), school);
    }

    /** Changes something of the school; every node hears of it as of any change. */
    public static void change(UUID school, String sql, Object... values) {
        try (Connection owner = Running.exeat().owner()) {
            owner.setAutoCommit(false);
            run(owner, sql, values);
            announce(owner, school, "school");
            owner.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Tells every node that something of that kind changed, and waits until it heard. */
    public static void announce(UUID school, String kind) {
        try (Connection owner = Running.exeat().owner()) {
            owner.setAutoCommit(false);
            announce(owner, school, kind);
            owner.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        IntStream.range(0, HEARD).forEach(each -> pause());
    }

    private static void announce(Connection owner, UUID school, String kind) throws SQLException {
        run(owner, "update change_sequence set newest = newest + 1");
        run(owner, "insert into school_change (seq, school_id, kind, at) "
                + "select newest, ?, ?, utc_timestamp(6) from change_sequence", school, kind);
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    /** Asks until the answer is the wanted one or patience ends; the last answer. */
    public static String await(String wanted, Supplier<String> question) {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = question.get();
        while (!answer.equals(wanted) && Instant.now().isBefore(end)) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
