package org.exeat.incidents;

import java.sql.Connection;
import java.sql.SQLException;
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
}
