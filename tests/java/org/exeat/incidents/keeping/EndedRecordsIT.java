package org.exeat.incidents.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Records that nobody closes go by their time alone, when somebody confirms it. */
class EndedRecordsIT {

    private static final String PATH = "/ended-records";
    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final EndedRows rows = new EndedRows(school.school, today);

    private List<JsonObject> over() {
        return dsl.get(PATH).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private OfficeApi.Told dispose(JsonObject seen) {
        return dsl.post(PATH + "/disposals", seen);
    }

    @Test
    void anEntryAboutMisuseGoesWithItsCorrectionsOnceTheLastOfThemIsPastItsTime() {
        UUID first = rows.entry(400, null, null);
        rows.entry(1, rows.entry(200, first, null), null);
        rows.entry(0, rows.entry(400, null, null), null);
        assertEquals(List.of("MISUSE 1"), over().stream()
                .map(one -> one.getString("recordType") + " " + one.getInt("count")).toList());

        assertEquals(200, dispose(over().get(0)).status());

        assertEquals(2, rows.count("misuse_entry"));
        assertEquals(List.of(), over());
        var proof = school.head.get("/audit-entries?action=records-disposed").json().getJsonArray("items");
        assertEquals(1, proof.size());
        assertTrue(proof.toString().contains("MISUSE"), proof.toString());
    }

    @Test
    void anEntryOfAnIncidentStaysAsLongAsTheIncident() {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        UUID incident = KeptRows.id(Triage.take(dsl).json());
        rows.entry(9, null, incident);

        assertEquals(List.of(), over());
    }

    @Test
    void aSignOffGoesWithTheLastOfWhatItCovered() {
        UUID signOff = UUID.randomUUID();
        UUID signed = rows.entry(50, null, null);
        LocalDate last = today.minusYears(6).minusDays(40);
        SchoolRows.change("insert into misuse_sign_off (id, school_id, post, term, half, first_day, last_day,"
                + " signed_by, signed_at, signed_on, remark) values (?, ?, 'HEADTEACHER', '', 0, ?, ?, uuid(),"
                + " ?, ?, 'Seen')",
                signOff, school.school.id(), last.minusMonths(1), last, last.atStartOfDay(), last);
        SchoolRows.change("insert into misuse_signed_entry (entry_id, school_id, sign_off_id) values (?, ?, ?)", signed,
                school.school.id(), signOff);

        assertEquals(200, dispose(over().get(0)).status());

        assertEquals(0, rows.count("misuse_entry") + rows.count("misuse_signed_entry") + rows.count("misuse_sign_off"));
    }

    @Test
    void requestsAndAnswersOfThoseWhoLeftGoAndWhatIsStillKeptStays() {
        LocalDate past = today.minusYears(6).minusDays(1);
        rows.closedRequest(1, past);
        rows.closedRequest(2, past.plusDays(1));
        rows.consentOfSomebodyWhoLeft(past);
        rows.consentOfSomebodyWhoLeft(past.plusDays(1));

        over().forEach(seen -> assertEquals(200, dispose(seen).status(), seen.toString()));

        assertEquals(List.of(1L, 1L, 1L), Stream.of("take_down", "take_down_entry", "photo_consent").map(rows::count)
                .toList());
    }

    @Test
    void linksAndLettersToParentsGoByTheirOwnTimeAndNotWithAnswers() {
        LocalDate past = today.minusYears(6).minusDays(1);
        rows.consentOfSomebodyWhoLeft(past);
        rows.linkWithItsLetter(past);
        rows.linkWithItsLetter(past.plusDays(1));
        assertEquals(List.of("PHOTO_CONSENT 1", "PHOTO_LINK 2"), over().stream()
                .map(one -> one.getString("recordType") + " " + one.getInt("count")).toList());

        assertEquals(200, dispose(over().get(0)).status());
        assertEquals(List.of(0L, 2L, 4L), kept());

        assertEquals(200, dispose(over().get(0)).status());
        assertEquals(List.of(0L, 1L, 2L), kept());
    }

    private List<Long> kept() {
        return Stream.of("photo_consent", "photo_link", "photo_letter").map(rows::count).toList();
    }

    @Test
    void onlyExactlyWhatWasSeenGoes() {
        rows.entry(9, null, null);
        var seen = over().get(0);
        rows.entry(9, null, null);

        assertEquals("NOT_DISPOSABLE", dispose(seen).code());
        assertEquals("NOT_DISPOSABLE", dispose(OfficeApi.json("{'recordType':'MISUSE','before':'" + today
                + "','count':2}")).code());
        assertEquals("NOT_DISPOSABLE", dispose(OfficeApi.json("{'recordType':'BEHAVIOUR','before':'" + today
                + "','count':0}")).code());
        assertEquals(2, rows.count("misuse_entry"));
    }

    @Test
    void theSchoolsOwnPeriodCountsAndIsCountedFromTheEnd() {
        rows.entry(-400, null, null);
        String path = "/retention-periods/MISUSE";
        assertEquals(List.of(), over());

        assertEquals(422, dsl.put(path, "\"0\"", OfficeApi.json("{'years':3,'from':'BIRTH','source':'x'}")).status());
        assertEquals(200, dsl.put(path, "\"0\"", OfficeApi.json("{'years':3,'from':'END','source':'x'}")).status());

        assertEquals(1, over().size());
    }

    @Test
    void anotherSchoolSeesAndDisposesOfNone() {
        rows.entry(9, null, null);
        var elsewhere = new Triage("larkmead").as(Role.DSL);

        assertEquals("[]", elsewhere.get(PATH).json().getJsonArray("items").toString());
        assertEquals("NOT_DISPOSABLE", elsewhere.post(PATH + "/disposals", over().get(0)).code());
        assertEquals(1, rows.count("misuse_entry"));
    }

    /** Whatever the program does wrong. */
    @Test
    void theDatabaseItselfKeepsWhatEndedWithinTheYear() throws SQLException {
        rows.entry(-365 * 6 + 30, null, null);

        try (var application = Running.exeat().application();
                var call = application.prepareStatement("call dispose_ended_records(?, 'MISUSE', ?)")) {
            call.setObject(1, school.school.id());
            call.setObject(2, today);
            assertThrows(SQLException.class, call::executeUpdate);
        }
        assertEquals(1, rows.count("misuse_entry"));
    }
}
