package org.exeat.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.exeat.identity.SchoolRows;

/** Moves a demo school's clock from outside, as the owner of the tables, and waits for what time brings. */
final class DemoTime {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final long PAUSE = 100;

    private DemoTime() {
    }

    /** From now on it is that moment at the school; to the second. Every node hears of it as of any change. */
    static void set(UUID school, Instant moment) {
        SchoolRows.change("update school set clock_offset_seconds = ? where id = ?",
                Duration.between(Instant.now(), moment).toSeconds(), school);
        SchoolRows.change("update change_sequence set newest = newest + 1");
        SchoolRows.change("insert into school_change (seq, school_id, kind, at) "
                + "select newest, ?, 'school', utc_timestamp(6) from change_sequence", school);
    }

    /** Asks until the answer is the wanted one or patience ends; the last answer. */
    static String await(String wanted, Supplier<String> question) {
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
