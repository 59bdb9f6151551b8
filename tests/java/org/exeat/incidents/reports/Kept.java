package org.exeat.incidents.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exeat.launcher.Running;

/** What lies in the tables, as their owner sees it. */
final class Kept {

    private Kept() {
    }

    static List<Map<String, Object>> rows(String question, Object... values) {
        try (Connection owner = Running.exeat().owner(); PreparedStatement query = owner.prepareStatement(question)) {
            for (int place = 0; place < values.length; place++) {
                query.setObject(place + 1, values[place]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(row(row));
                }
                return rows;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> columns = new TreeMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.put(row.getMetaData().getColumnLabel(column), row.getObject(column));
        }
        return columns;
    }

    static long count(String question, Object... values) {
        return ((Number) rows(question, values).get(0).values().iterator().next()).longValue();
    }
}
