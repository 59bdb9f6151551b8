package org.exeat.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.exeat.platform.Sheet;

/**
 * A trail as a table for spreadsheets: UTF-8 with a byte order mark, by which they know it, and no cell that they
 * would take for a formula.
 */
final class AuditCsv {

    private AuditCsv() {
    }

    /** Writes page after page until one has no next. */
    static void write(OutputStream out, AuditPageView first, Function<String, AuditPageView> next)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord("at", "actorKind", "actorId", "action", "subject", "reason", "clause", "edition", "details",
                "id", "entryHash");
        rows(table, first);
        for (String cursor = first.next(); cursor != null;) {
            AuditPageView page = next.apply(cursor);
            rows(table, page);
            cursor = page.next();
        }
        table.flush();
    }

    private static void rows(CSVPrinter table, AuditPageView page) throws IOException {
        for (AuditEntryView line : page.items()) {
            table.printRecord(cells(line).stream().map(Sheet::cell).toList());
        }
    }

    private static List<String> cells(AuditEntryView line) {
        return Stream.of(line.at(), line.actorKind(), line.actorId(), line.action(), line.subject(),
                line.reason(), line.clause(), line.edition(), CanonicalJson.of(line.details()), line.id(),
                line.entryHash()).map(cell -> Objects.toString(cell, "")).toList();
    }
}
