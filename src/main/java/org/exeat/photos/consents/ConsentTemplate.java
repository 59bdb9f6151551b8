package org.exeat.photos.consents;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.exeat.people.Pupil;
import org.exeat.platform.Sheet;

/** The table to be filled in, with a line for each pupil: UTF-8 with a byte order mark, nothing to be calculated. */
final class ConsentTemplate {

    private ConsentTemplate() {
    }

    static byte[] of(List<Pupil> pupils) throws IOException {
        var text = new StringWriter();
        text.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180);
        table.printRecord(ConsentColumns.all());
        for (Pupil pupil : pupils) {
            table.printRecord(line(pupil));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Pupil pupil) {
        var cells = new ArrayList<>(List.of(Sheet.cell(pupil.username()), Sheet.cell(pupil.name()),
            pupil.year().name()));
        cells.addAll(Collections.nCopies(ConsentColumns.all().size() - cells.size(), ""));
        return cells;
    }
}
