package org.exeat.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.exeat.launcher.Running;

/** Moves a demo school's clock from outside, as the owner of the tables: what the program itself cannot do. */
final class Bell {

    private Bell() {
    }

    /** From now on it is that moment at the school, to the second; every node hears of it as of any change. */
    static void moveTo(String school, Instant moment) throws SQLException {
        try (Connection owner = Running.exeat().owner()) {
            owner.setAutoCommit(false);
            change(owner, "update school set clock_offset_seconds = ? where id = ?",
                    Duration.between(Instant.now(), moment).toSeconds(), school);
            change(owner, "update change_sequence set newest = newest + 1");
            change(owner, "insert into school_change (seq, school_id, kind, at) "
                    + "select newest, ?, 'school', utc_timestamp(6) from change_sequence", school);
            owner.commit();
        }
    }

    private static void change(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
