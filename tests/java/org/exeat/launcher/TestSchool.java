package org.exeat.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A school of its own for a test that needs nothing but its id. */
public final class TestSchool {

    private TestSchool() {
    }

    /** Adds one; returns its id. */
    public static String in(Running running) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection owner = running.owner(); PreparedStatement insert = owner.prepareStatement(
                "insert into school (id, version, slug, name, nation, type, phase, zone, languages, demo, "
                + "clock_offset_seconds, settings) values (?, 1, ?, 'Test School', 'ENGLAND', 'ACADEMY', 'SECONDARY', "
                + "'Europe/London', 'en', false, 0, '{}')")) {
            insert.setString(1, id);
            insert.setString(2, "test-" + id.substring(0, 8));
            insert.executeUpdate();
        }
        return id;
    }
}
