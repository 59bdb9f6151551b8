package org.exeat.photos.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Reading;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pupil WREN = pupil("Wren Quince", "w.quince");
    private static final Pupil FIRST_TWIN = pupil("Robin Sloe", "r.sloe1");
    private static final Pupil SECOND_TWIN = pupil("Robin Sloe", "r.sloe2");
    private static final Pupil PLUS = pupil("+Starling Medlar", "");
    private static final PersonId MOTHER = new PersonId(UUID.randomUUID());
    private static final FormPeople PEOPLE = FormPeople.of(List.of(WREN, FIRST_TWIN, SECOND_TWIN, PLUS), Map.of(
        WREN.id().value(), Set.of(parent(MOTHER, "Linnet Quince"), parent(someone(), "Jay Quince"),
            parent(someone(), "Jay Quince"))));
    private static final String HEADER = "username,name,year,giver,giverName,evidence,from,until,website picture,"
        + "website name,press name with picture\n";

    private static Pupil pupil(String name, String username) {
        return new Pupil(new PupilId(UUID.randomUUID()), name, username, YearGroup.Y8);
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }

    private static RosterPeople.Named parent(PersonId id, String name) {
        return new RosterPeople.Named(id, name, RosterPeople.Kind.PARENT, Optional.empty());
    }

    private static Reading<List<PaperForm>> read(String csv) {
        return new FormReader(PEOPLE, TODAY).read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String faults(String csv) {
        return read(csv).problems().stream().map(one -> one.line() + " " + one.column() + " " + one.code())
            .collect(Collectors.joining("; "));
    }

    private static PaperForm only(String line) {
        return read(HEADER + line).value().orElseThrow().get(0);
    }

    @Test
    void aLineIsAFormAndEveryAnswerOnItIsRead() {
        var form = only("w.quince,Wren Quince,Y8,responsible,linnet  QUINCE,,2026-09-04,2027-08-31,yes,NO,Withdrawn");

        assertEquals(WREN, form.pupil());
        assertEquals(Optional.of(MOTHER.value()), form.form().by().person());
        assertEquals("WEBSITE IMAGE GIVEN PAPER_FORM 2026-09-04 2027-08-31; WEBSITE NAME DECLINED PAPER_FORM "
            + "2026-09-04 -; PRESS NAME_WITH_IMAGE WITHDRAWN PAPER_FORM 2026-09-04 -", form.form().said().stream()
            .map(one -> one.use().channel() + " " + one.use().scope() + " " + one.answer() + " " + one.evidence() + " "
            + one.span().from() + " " + one.span().until().map(LocalDate::toString).orElse("-"))
            .collect(Collectors.joining("; ")));
    }

    @Test
    void whatASpreadsheetMadeOfTheTemplateIsReadAllTheSame() {
        var form = read("\uFEFF" + HEADER + "w.quince,Wren Quince,Y8,,,,,,,,\r\n"
            + ",'+Starling Medlar,Y8,GOFALWR,'=Aunt,letter_or_email,4/9/2026,,ie,na,\r\n,,,,,,,,,,\r\n").value()
            .orElseThrow();

        assertEquals(1, form.size());
        assertEquals(PLUS, form.get(0).pupil());
        assertEquals("3 =Aunt", form.get(0).line() + " " + form.get(0).form().by().name().orElseThrow());
        assertEquals(LocalDate.of(2026, 9, 4), form.get(0).form().said().get(0).span().from());
    }

    @Test
    void aPupilNeedsNoNameAndMayHaveTheirOwn() {
        assertEquals(Optional.empty(), only("w.quince,,,pupil,,,2026-09-04,,yes,,").form().by().name());
        assertEquals(Optional.empty(), only("w.quince,,,pupil,Wren Quince,,2026-09-04,,yes,,").form().by().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nobody,Wren Quince,,carer,A,,2026-09-04,,yes,, | 2 username PUPIL_UNKNOWN",
        ",Nobody,,carer,A,,2026-09-04,,yes,, | 2 name PUPIL_UNKNOWN",
        ",Robin Sloe,,carer,A,,2026-09-04,,yes,, | 2 name PUPIL_AMBIGUOUS",
        "r.sloe2,Wren Quince,,carer,A,,2026-09-04,,yes,, | 2 name PUPIL_MISMATCH",
        "w.quince,,,mother,A,,2026-09-04,,yes,, | 2 giver WORD_UNKNOWN",
        "w.quince,,,,A,,2026-09-04,,yes,, | 2 giver VALUE_MISSING",
        "w.quince,,,carer,,,2026-09-04,,yes,, | 2 giverName GIVER_UNCLEAR",
        "w.quince,,,pupil,Linnet Quince,,2026-09-04,,yes,, | 2 giverName GIVER_UNCLEAR",
        "w.quince,,,responsible,Jay Quince,,2026-09-04,,yes,, | 2 giverName GIVER_AMBIGUOUS",
        "w.quince,,,carer,A,by phone,2026-09-04,,yes,, | 2 evidence WORD_UNKNOWN",
        "w.quince,,,carer,A,,,,yes,, | 2 from VALUE_MISSING",
        "w.quince,,,carer,A,,31/9/2026,,yes,, | 2 from NOT_A_DATE",
        "w.quince,,,carer,A,,1999-09-04,,yes,, | 2 from DAY_UNLIKELY",
        "w.quince,,,carer,A,,+999999999-12-31,,yes,, | 2 from DAY_UNLIKELY",
        "w.quince,,,carer,A,,2026-09-04,2026-09-03,yes,, | 2 until ENDS_TOO_EARLY",
        "w.quince,,,carer,A,,2026-09-04,,maybe,, | 2 website picture WORD_UNKNOWN",
        "w.quince,,,carer,A,,2026-09-04,,,, | 2  NOTHING_ANSWERED",
        "w.quince,,,carer,A,,2026-09-04,,yes | 2  CELL_COUNT"})
    void eachFaultIsNamedByLineAndColumn(String line, String fault) {
        assertEquals(fault, faults(HEADER + line));
    }

    @Test
    void allFaultsAreFoundAtOnceAndNothingIsRead() {
        String csv = HEADER + "nobody,,,mother,A,,someday,,maybe,no,\nw.quince,,,carer,A,,2026-09-04,,yes,,\n";

        assertEquals("2 username PUPIL_UNKNOWN; 2 giver WORD_UNKNOWN; 2 from NOT_A_DATE; 2 website picture "
            + "WORD_UNKNOWN", faults(csv));
        assertEquals(Optional.empty(), read(csv).value());
    }

    @Test
    void theSamePersonAnswersAboutAUseOnceInATable() {
        String line = "w.quince,,,responsible,Linnet Quince,,2026-09-04,,yes,,\n";

        assertEquals("3  ANSWERED_BEFORE", faults(HEADER + line + line.replace("yes", "no")));
        assertEquals("", faults(HEADER + line + line.replace("yes,", ",yes")));
        assertEquals("", faults(HEADER + line + line.replace("Linnet", "Aunt")));
    }

    @Test
    void aColumnThatTheTableDoesNotKnowIsNoSilentLoss() {
        assertEquals("1  COLUMN_UNKNOWN", faults(HEADER.replace("press name with", "press name and")
            + "w.quince,,,carer,A,,2026-09-04,,yes,,\n"));
        assertEquals(List.of("11"), read(HEADER.replace("press name with", "press name and")).problems().get(0)
            .arguments());
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertEquals("1  HEADER_MISSING", faults(""));
        assertEquals("1 giverName COLUMN_MISSING; 1 from COLUMN_MISSING", faults("username,name,giver\n"));
        assertEquals("1  NOT_UTF8", new FormReader(PEOPLE, TODAY).read(new byte[] {'a', (byte) 0xE9}).problems()
            .stream().map(one -> one.line() + " " + one.column() + " " + one.code()).collect(Collectors.joining()));
    }

    @Test
    void moreLinesThanAreTakenAtOnceAreRefusedBeforeTheyAreRead() {
        assertEquals("0  TOO_MANY_ROWS", faults(HEADER + "x,,,,,,,,yes,,\n".repeat(2_001)));
    }
}
