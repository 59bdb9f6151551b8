package org.exeat.photos.consents;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.exeat.platform.Sheet;
import org.exeat.policy.PersonId;
import org.exeat.policy.photos.ConsentStanding;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/**
 * The answers that stand as a table for spreadsheets, one line each: UTF-8 with a byte order mark, and no cell that
 * would be calculated. A pupil about whom nobody answered has one line without an answer.
 *
 * @param names of those who answered and are on the roster
 */
record ConsentCsv(Map<PersonId, String> names, LocalDate today) {

    byte[] table(List<ConsentBook.Answered> pupils) throws IOException {
        var text = new StringWriter();
        text.write(Sheet.BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180);
        table.printRecord("username", "name", "year", "channel", "scope", "giver", "giverName", "answer", "evidence",
            "from", "until");
        for (ConsentBook.Answered pupil : pupils) {
            for (Stream<Object> line : lines(pupil)) {
                table.printRecord(line.map(cell -> Sheet.cell(Objects.toString(cell, ""))).toList());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Stream<Object>> lines(ConsentBook.Answered pupil) {
        var said = pupil.answers().history();
        var lines = PhotoUse.all().stream().map(use -> ConsentStanding.of(said, use, today)).flatMap(standing ->
            standing.latest().values().stream().sorted(Comparator.comparing(one -> one.giver().key()))
                .map(one -> Stream.concat(who(pupil), answer(one, right(standing, one), name(pupil, one))))).toList();
        return lines.isEmpty() ? List.of(Stream.concat(who(pupil), Stream.generate(() -> (Object) "").limit(8)))
            : lines;
    }

    private static Stream<Object> who(ConsentBook.Answered pupil) {
        return Stream.of(pupil.pupil().username(), pupil.pupil().name(), pupil.pupil().year());
    }

    /** FORMER for those who answer for the pupil no more: their yes does not count. */
    private static String right(ConsentStanding standing, PhotoConsent said) {
        return standing.former().contains(said.giver().key()) ? "FORMER" : said.giver().kind().name();
    }

    private static Stream<Object> answer(PhotoConsent said, String right, String name) {
        return Stream.of(said.use().channel(), said.use().scope(), right, name, said.answer(),
            said.evidence(), said.span().from(), said.span().until().map(LocalDate::toString).orElse(""));
    }

    private String name(ConsentBook.Answered pupil, PhotoConsent said) {
        return pupil.answers().rows().stream().map(ConsentEntity::by)
            .filter(by -> by.giver().key().equals(said.giver().key())).findFirst()
            .flatMap(by -> by.person().map(PersonId::new).map(names::get).or(by::name)).orElse("");
    }
}
