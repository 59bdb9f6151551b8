package org.exeat.incidents.letters;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A letter on paper, as it was written. */
final class LetterPdf {

    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final String TYPE = "LiberationSans-Regular.ttf";

    private LetterPdf() {
    }

    static byte[] of(LetterView letter) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(letter.addressee());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(letter.language()));
        var font = new Font(type(), SIZE);
        letter.text().lines().forEach(line -> document.add(new Paragraph(LEADING, line.isBlank() ? " " : line, font)));
        document.close();
        return out.toByteArray();
    }

    private static BaseFont type() {
        try (var font = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + TYPE)) {
            return BaseFont.createFont(TYPE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
