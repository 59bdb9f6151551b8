package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordPdfTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static ExceptionView request() {
        var reach = new ReachView(List.of("youtube"), List.of(), "10:50", "11:10", LocalDate.of(2026, 11, 24),
                LocalDate.of(2027, 3, 20));
        var granted = new ReachView(List.of("youtube"), List.of(), "10:50", "11:10", LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 18));
        return new ExceptionView("id", 3, "E-0057", "GRANTED", "EXCEPTION", "2b", "Not during school times", "edition",
                "2f", "Asking for an exception", false, new ExceptionLineView.AskerView("1", "Siân Tŷ-gwyn"),
                "Ateb sylwadau ŵyl y côr", "Mae rhieni’n gofyn", "", List.of(), reach, granted,
                List.of("O gyfrif yr ysgol yn unig, ŷch chi’n gweld"), null, new ExceptionView.RulingView("Bertram",
                "BUSINESS_MANAGER", "Rheolwr busnes", NOON, ""), null, null, NOON, null, false, false, null, null, null,
                List.of(), List.of(new ExceptionView.WordView("GRANTED", "Bertram", NOON, "Iawn"),
                new ExceptionView.WordView("REMINDED", null, NOON, "not for paper")), null);
    }

    private static String text() throws IOException {
        byte[] pdf = new RecordPdf(key -> "[" + key + "]", "cy", ZoneId.of("Europe/London")).write(new RecordView(
                "E-0057", "ABCD-EFGH-JKMN", "Ysgol Tŵr", "Polisi", "2b", "Dim yn oriau’r ysgol", "Testun ŵ ŷ â î",
                NOON, request()));
        var reader = new PdfReader(pdf);
        return new PdfTextExtractor(reader).getTextFromPage(1);
    }

    @Test
    void theRecordShowsWelshLettersAskedBesideGrantedAndTheCode() throws IOException {
        String text = text();

        for (String part : List.of("Siân Tŷ-gwyn", "ŵyl y côr", "Ysgol Tŵr", "ŷch chi’n", "2027-03-20", "2026-12-18",
                "ABCD-EFGH-JKMN", "[word.GRANTED]", "10:50–11:10")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertTrue(!text.contains("not for paper"), text);
    }
}
