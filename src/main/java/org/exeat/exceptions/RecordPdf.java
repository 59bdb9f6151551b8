package org.exeat.exceptions;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A written record on paper: number, clause, asked beside granted, conditions, what was said, and the check code. */
final class RecordPdf {

    private static final float MARGIN = 56;
    private static final float GAP = 8;
    private static final float PAD = 4;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Type plain = Type.of("LiberationSans-Regular.ttf");
    private final Type bold = Type.of("LiberationSans-Bold.ttf");
    private final Function<String, String> words;
    private final String language;
    private final ZoneId zone;

    /** One cut of a typeface. */
    private record Type(BaseFont cut) {

        static Type of(String file) {
            try (var font = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
                return new Type(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
                        font.readAllBytes(), null));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Paragraph paragraph(String text, float size) {
            var paragraph = new Paragraph(text, new Font(cut, size));
            paragraph.setSpacingAfter(GAP);
            return paragraph;
        }

        PdfPCell cell(String text, float size) {
            var cell = new PdfPCell(new Phrase(text, new Font(cut, size)));
            cell.setPadding(PAD);
            return cell;
        }
    }

    /**
     * @param words    texts of the section {@code exceptionRecord} by their keys
     * @param language of those texts
     */
    RecordPdf(Function<String, String> words, String language, ZoneId zone) {
        this.words = words;
        this.language = language;
        this.zone = zone;
    }

    byte[] write(RecordView view) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(words.apply("title") + " " + view.number());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        head(document, view);
        reach(document, view.request());
        said(document, view.request());
        document.add(plain.paragraph(words.apply("check") + " " + view.number() + " · " + view.code(), 11));
        document.add(plain.paragraph(words.apply("asOf") + " " + moment(view.asOf()), 9));
        document.close();
        return out.toByteArray();
    }

    private void head(Document document, RecordView view) {
        ExceptionView request = view.request();
        document.add(plain.paragraph(view.school(), 11));
        document.add(bold.paragraph(words.apply("title") + " " + view.number(), 18));
        document.add(bold.paragraph(words.apply("state." + request.state()), 12));
        document.add(plain.paragraph(words.apply("requester") + ": " + request.requester().name(), 11));
        document.add(bold.paragraph(view.edition() + ", " + view.clause() + " " + view.heading(), 11));
        document.add(plain.paragraph(view.text(), 10));
        document.add(plain.paragraph(words.apply("what") + ": " + request.what(), 11));
        document.add(plain.paragraph(words.apply("why") + ": " + request.why(), 11));
    }

    private void reach(Document document, ExceptionView request) {
        var table = new PdfPTable(request.granted() == null ? 2 : 3);
        table.setWidthPercentage(100);
        table.setSpacingAfter(GAP);
        row(table, bold, "", words.apply("asked"), request.granted() == null ? null : words.apply("granted"));
        ReachView granted = request.granted();
        rows(table, "platforms", request.asked(), granted, reach -> String.join(", ", reach.platforms()));
        rows(table, "places", request.asked(), granted, reach -> String.join(", ", reach.places()));
        rows(table, "hours", request.asked(), granted, reach ->
                reach.opens() == null ? "" : reach.opens() + "–" + reach.closes());
        rows(table, "first", request.asked(), granted, reach -> reach.first().toString());
        rows(table, "last", request.asked(), granted, reach -> Objects.toString(reach.last(), ""));
        document.add(table);
        request.conditions().forEach(one -> document.add(plain.paragraph(words.apply("condition") + ": " + one, 11)));
    }

    private void rows(PdfPTable table, String name, ReachView asked, ReachView granted,
            Function<ReachView, String> part) {
        row(table, plain, words.apply(name), part.apply(asked), granted == null ? null : part.apply(granted));
    }

    private static void row(PdfPTable table, Type type, String name, String asked, String granted) {
        Stream.of(name, asked, granted).filter(Objects::nonNull).forEach(text -> table.addCell(type.cell(text, 10)));
    }

    private void said(Document document, ExceptionView request) {
        if (request.decided() != null) {
            document.add(plain.paragraph(words.apply("decided") + ": " + request.decided().by() + ", "
                    + request.decided().roleLabel() + ", " + moment(request.decided().at()), 11));
        }
        request.words().stream().filter(word -> !WordKind.REMINDED.name().equals(word.kind())).forEach(word ->
                document.add(plain.paragraph(moment(word.at()) + "  " + words.apply("word." + word.kind()) + ", "
                        + Objects.toString(word.by(), "") + (word.text().isBlank() ? "" : ": " + word.text()), 10)));
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
