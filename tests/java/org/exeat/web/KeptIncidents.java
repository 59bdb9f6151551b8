package org.exeat.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.exeat.launcher.Running;

/**
 * How many rows a school has in each table about incidents, and how often those were changed, as the tables' owner sees
 * it. What the program writes of its own accord, letters and the next number, is left out.
 */
final class KeptIncidents implements AutoCloseable {

    private static final String TABLES = "select table_name, sum(column_name = 'version') from"
            + " information_schema.columns where table_schema = database() and column_name in ('school_id', 'version')"
            + " and (table_name regexp '^(incident|report|evidence|misuse|retention)' or table_name = 'own_child')"
            + " and table_name not in ('report_alert', 'report_counter', 'misuse_letter') group by table_name"
            + " having sum(column_name = 'school_id') = 1 order by table_name";

    private final Connection owner;
    private final PreparedStatement query;

    KeptIncidents(UUID school) {
        try {
            owner = Running.exeat().owner();
            query = owner.prepareStatement("select concat_ws('\\n', " + String.join(", ", counts(school)) + ")");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> counts(UUID school) throws SQLException {
        var counts = new ArrayList<String>();
        try (var tables = owner.prepareStatement(TABLES); var row = tables.executeQuery()) {
            while (row.next()) {
                counts.add("(select concat('" + row.getString(1) + " ', count(*)"
                        + (row.getInt(2) == 0 ? "" : versions(row.getString(1))) + ") from " + row.getString(1)
                        + " where school_id = '" + school + "')");
            }
        }
        return counts;
    }

    /** Open reports are numbered a moment after they were kept. */
    private static String versions(String table) {
        String version = table.equals("incident_report") ? "if(channel = 'OPEN', 0, version)" : "version";
        return ", ' rows of versions ', coalesce(sum(" + version + "), 0)";
    }

    /** A line for each table. */
    String now() {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
