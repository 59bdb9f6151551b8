package org.exeat.exceptions;

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

/** The register as a table for spreadsheets: UTF-8 with a byte order mark, and no cell that would be calculated. */
final class RegisterCsv {

    private RegisterCsv() {
    }

    static void write(OutputStream out, ExceptionLineView.Page first, Function<String, ExceptionLineView.Page> next)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord("number", "state", "way", "clause", "heading", "requester", "what", "first", "last",
                "askedAt", "dueOn", "overdue", "edition", "editionNow");
        for (ExceptionLineView.Page page = first; page != null;
                page = page.next() == null ? null : next.apply(page.next())) {
            for (ExceptionLineView line : page.items()) {
                table.printRecord(cells(line).stream().map(Sheet::cell).toList());
            }
        }
        table.flush();
    }

    private static List<String> cells(ExceptionLineView line) {
        return Stream.of(line.number(), line.state(), line.way(), line.clause(), line.heading(),
                line.requester().name(), line.what(), line.first(), line.last(), line.askedAt(), line.dueOn(),
                line.overdue(), line.under() == null ? null : line.under().title(),
                line.under() == null ? null : line.under().standing()).map(cell -> Objects.toString(cell, "")).toList();
    }
}
