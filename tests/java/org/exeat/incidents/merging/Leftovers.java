package org.exeat.incidents.merging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.exeat.launcher.Running;

/** What is left of incidents in the database: in every table that names an incident or a report, whichever it is. */
final class Leftovers {

    private static final String COLUMNS = "select c.table_name, c.column_name from information_schema.columns c"
            + " where c.table_schema = database() and c.data_type = 'uuid' and (c.column_name in ('incident_id',"
            + " 'merged_into', 'report_id', 'file_id', 'party_id') or c.table_name in ('incident', 'incident_report',"
            + " 'report_alert') and c.column_name = 'id')";

    private Leftovers() {
    }

    /** Where anything is left at a school whose incidents are all gone: the tables, and how many rows. */
    static List<String> of(UUID school) {
        try (Connection owner = Running.exeat().owner(); var columns = owner.createStatement()) {
            var left = new ArrayList<String>();
            for (var found = columns.executeQuery(COLUMNS); found.next();) {
                String table = found.getString(1);
                long rows = count(owner, table, found.getString(2), school);
                if (rows > 0) {
                    left.add(table + "." + found.getString(2) + " " + rows);
                }
            }
            return left;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long count(Connection owner, String table, String column, UUID school) throws SQLException {
        try (var query = owner.prepareStatement("select count(*) from " + table + " where school_id = ? and " + column
                + " is not null")) {
            query.setObject(1, school);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
