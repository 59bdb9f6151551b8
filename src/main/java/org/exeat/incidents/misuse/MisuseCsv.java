package org.exeat.incidents.misuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.exeat.incidents.misuse.MisuseEntriesView.MisuseEntryView;
import org.exeat.incidents.misuse.MisuseEntriesView.MisuseThreadView;
import org.exeat.platform.Sheet;

/** The record as a table for spreadsheets: UTF-8 with a byte order mark, and no cell that would be calculated. */
final class MisuseCsv {

    private static final List<String> COLUMNS = List.of("entry", "corrects", "period begins", "happened on",
            "recorded on", "recorded by", "concerns", "name", "what happened", "platform or device", "what was done",
            "incident", "reason for correction", "too late for sign-off until", "signed off on");

    private MisuseCsv() {
    }

    static byte[] of(MisuseEntriesView view) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        writer.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord(COLUMNS);
        for (MisuseThreadView thread : view.items()) {
            String before = "";
            for (MisuseEntryView entry : thread.entries()) {
                table.printRecord(cells(thread, entry, before));
                before = entry.id();
            }
        }
        table.flush();
        return bytes.toByteArray();
    }

    private static List<String> cells(MisuseThreadView thread, MisuseEntryView entry, String before) {
        return Stream.of(entry.id(), before, thread.period().firstDay(), entry.on(), entry.writtenOn(), entry.by(),
                entry.concerns(), entry.name(), entry.what(), entry.where(), entry.done(),
                entry.incident() == null ? "" : entry.incident().number(), entry.reason(),
                entry.missed() == null ? "" : entry.missed().lastDay(), entry.signedOn())
                .map(cell -> Sheet.cell(Objects.toString(cell, ""))).toList();
    }
}
