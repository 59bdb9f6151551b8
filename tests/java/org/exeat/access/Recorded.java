package org.exeat.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.exeat.launcher.Running;

/** What the audit trail says of something. */
final class Recorded {

    private Recorded() {
    }

    /** Of that subject, oldest first: who by kind, what, and why; such as "SYSTEM authorisation-time-up". */
    static List<String> on(String subject) {
        List<String> entries = new ArrayList<>();
        try (var owner = Running.exeat().owner(); var read = owner.prepareStatement(
                "select actor_kind, action, coalesce(reason, '') from audit_entry where subject = ? order by at, id")) {
            read.setString(1, subject);
            var rows = read.executeQuery();
            while (rows.next()) {
                entries.add((rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3)).strip());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return entries;
    }

    /** The newest of them, or "". */
    static String newest(String subject) {
        List<String> all = on(subject);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }
}
