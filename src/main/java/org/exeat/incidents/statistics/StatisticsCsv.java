package org.exeat.incidents.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.exeat.platform.Sheet;

/** All tables as one for spreadsheets: UTF-8 with a byte order mark, and no cell that would be calculated. */
final class StatisticsCsv {

    private StatisticsCsv() {
    }

    static byte[] of(StatisticsView view) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        writer.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord(Stream.concat(Stream.of("table", "row"), view.halfTerms().stream()
                .map(one -> Sheet.cell((one.term() + " " + (one.half() == 0 ? "" : one.half())).strip() + " "
                        + one.firstDay()))).toList());
        for (StatisticsView.CountTableView each : view.tables()) {
            for (StatisticsView.CountRowView row : each.rows()) {
                table.printRecord(cells(view.least(), each.of(), row));
            }
        }
        table.flush();
        return bytes.toByteArray();
    }

    private static List<String> cells(int least, String of, StatisticsView.CountRowView row) {
        return Stream.concat(Stream.of(of, row.name() == null ? row.what() : row.name()),
                row.cells().stream().map(cell -> cell(least, cell))).map(Sheet::cell).toList();
    }

    private static String cell(int least, StatisticsView.ShownCountView cell) {
        return switch (cell.shown()) {
            case "COUNT" -> cell.count().toString();
            case "FEW" -> "<" + least;
            default -> "";
        };
    }
}
