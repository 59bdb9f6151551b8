package org.exeat.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a set as rows, with the identifiers each file has, so that references can be followed. */
final class RosterTables {
    private static final String ID = "sourcedId";

    private final Map<RosterFile, CsvTable> tables = new EnumMap<>(RosterFile.class);
    private final Map<RosterFile, Map<String, CsvRow>> byId = new EnumMap<>(RosterFile.class);
    private final Set<RosterFile> nameless = EnumSet.noneOf(RosterFile.class);

    RosterTables(RosterFiles files, Problems problems) {
        for (RosterFile file : RosterFile.tables()) {
            byId.put(file, new HashMap<>());
            files.content(file).ifPresent(content -> {
                var table = CsvTable.read(file.fileName(), file.compulsory(), content, problems);
                tables.put(file, table);
                table.rows().forEach(row -> enter(file, row));
            });
        }
    }

    List<CsvRow> rows(RosterFile file) {
        return tables.containsKey(file) ? tables.get(file).rows() : List.of();
    }

    /** The cell, which must be an identifier of the other file. */
    String reference(CsvRow row, String column, RosterFile to) {
        String id = row.required(column);
        return id.isEmpty() ? id : follow(row, column, to, id);
    }

    /** The same for a cell that may be blank. */
    String optionalReference(CsvRow row, String column, RosterFile to) {
        String id = row.optional(column);
        return id.isEmpty() ? id : follow(row, column, to, id);
    }

    /** The identifiers of the other file that the cell lists. */
    List<String> references(CsvRow row, String column, RosterFile to) {
        var ids = row.list(column);
        ids.forEach(id -> follow(row, column, to, id));
        return ids;
    }

    /** The same for a cell that must list at least one. */
    List<String> requiredReferences(CsvRow row, String column, RosterFile to) {
        var ids = references(row, column, to);
        if (ids.isEmpty()) {
            row.report(column, ProblemCode.VALUE_MISSING);
        }
        return ids;
    }

    /** A cell of the row that a cell points to; empty if it points nowhere. */
    String cellOf(RosterFile file, String id, String column) {
        var row = byId.get(file).get(id);
        return row == null ? "" : row.cell(column);
    }

    private String follow(CsvRow row, String column, RosterFile to, String id) {
        boolean whole = !tables.containsKey(to) || tables.get(to).isWhole();
        if (whole && !nameless.contains(to) && !byId.get(to).containsKey(id)) {
            row.report(column, ProblemCode.REFERENCE_UNKNOWN, to.fileName());
        }
        return id;
    }

    private void enter(RosterFile file, CsvRow row) {
        String id = row.required(ID);
        row.checkBlank("status");
        row.checkBlank("dateLastModified");
        if (id.isEmpty()) {
            nameless.add(file);
            return;
        }
        var first = byId.get(file).putIfAbsent(id, row);
        if (first != null) {
            row.report(ID, ProblemCode.ID_TWICE, String.valueOf(first.line()));
        }
    }
}
