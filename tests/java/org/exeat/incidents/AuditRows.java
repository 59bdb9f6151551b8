package org.exeat.incidents;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;

/** What the audit trail of a school holds, read by the tables' owner. */
public final class AuditRows {

    private AuditRows() {
    }

    /** The lines on that subject, each with everything it tells. */
    public static List<String> of(SchoolRows.Made school, String subject) {
        try (Connection owner = Running.exeat().owner(); var query = owner.prepareStatement(
                "select concat_ws(' ', action, actor_kind, at, subject, reason, clause, details) from audit_entry"
                        + " where school_id = ? and subject = ? order by at")) {
            query.setObject(1, school.id());
            query.setString(2, subject);
            var lines = new ArrayList<String>();
            for (var rows = query.executeQuery(); rows.next();) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * An entry.
     *
     * @param actor the account of whoever did it
     * @param details as JSON
     */
    public record Done(String id, Instant at, String actor, String subject, String details) {
    }

    /** The entries that tell of that action. */
    public static List<Done> done(SchoolRows.Made school, String action) {
        try (Connection owner = Running.exeat().owner(); var query = owner.prepareStatement(
                "select id, at, actor_id, subject, details from audit_entry where school_id = ? and action = ?")) {
            query.setObject(1, school.id());
            query.setString(2, action);
            var entries = new ArrayList<Done>();
            for (var rows = query.executeQuery(); rows.next();) {
                entries.add(new Done(rows.getString(1), rows.getObject(2, LocalDateTime.class).toInstant(
                        ZoneOffset.UTC), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
            return entries;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
