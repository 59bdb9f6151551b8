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

    /** An entry about misuse, in place of another if there is one, written so many days after its time was over. */
    private UUID entry(int daysOver, UUID corrects, UUID incident) {
        UUID id = UUID.randomUUID();
        LocalDate on = today.minusYears(6).minusDays(daysOver);
        SchoolRows.change("insert into misuse_entry (id, school_id, happened_on, written_by, written_at, written_on,"
                + " concerns, name, what, place, done, incident_id, corrects, reason) values (?, ?, ?, uuid(), ?, ?,"
                + " 'PUPIL', 'A boy', 'Words', 'A game', 'Told', ?, ?, ?)", id, school.school.id(), on,
                on.atStartOfDay(), on, incident, corrects, corrects == null ? "" : "Misheard");
        return id;
    }

    private void closedRequest(int number, LocalDate on) {
        UUID id = UUID.randomUUID();
        SchoolRows.change("insert into take_down (id, version, school_id, number, relation, what, platform, link,"
                + " who_in, posted_by, by_school, asked, contact, received_on, further_months, state, outcome,"
                + " receipt_hash,"
                + " key_hash) values (?, 1, ?, ?, 'PARENT', 'A picture', '', '', '', '', 'NO', 'NO', '', ?, 0,"
                + " 'CLOSED', 'TAKEN_DOWN', unhex(sha2(?, 256)), unhex(sha2(?, 256)))", id, school.school.id(), number,
                on.minusDays(9), id.toString(), "key" + id);
        SchoolRows.change("insert into take_down_entry (id, school_id, take_down_id, seq, kind, account_id, entered_on,"
                + " text) values (uuid(), ?, ?, 1, 'ANSWERED', uuid(), ?, 'Gone.')", school.school.id(), id, on);
    }

    private void consentOfSomebodyWhoLeft(LocalDate on) {
        UUID pupil = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, given_name,"
                + " family_name, year_group, orgs, agents, ended_on) values (?, 0, ?, ?, 'STUDENT', true, ?, 'Wren',"
                + " 'Quince', 'Y8', '', '', ?)", pupil, school.school.id(), pupil.toString(), pupil.toString(), on);
        SchoolRows.change("insert into photo_consent (id, school_id, pupil_id, giver_kind, scope, channel, answer,"
                + " evidence, first_day, recorded_at, recorded_by) values (uuid(), ?, ?, 'PUPIL', 'IMAGE', 'PRESS',"
                + " 'GIVEN', 'SPOKEN', ?, utc_timestamp(6), (select account_id from membership where school_id = ?"
                + " limit 1))", school.school.id(), pupil, on.minusYears(1), school.school.id());
    }

    private List<JsonObject> over() {
        return dsl.get(PATH).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private OfficeApi.Told dispose(JsonObject seen) {
        return dsl.post(PATH + "/disposals", seen);
    }

    private long rows(String table) {
        try (var owner = Running.exeat().owner(); var query = owner.prepareStatement("select count(*) from " + table
                + " where school_id = ?")) {
            query.setObject(1, school.school.id());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void anEntryAboutMisuseGoesWithItsCorrectionsOnceTheLastOfThemIsPastItsTime() {
        UUID first = entry(400, null, null);
        entry(1, entry(200, first, null), null);
        entry(0, entry(400, null, null), null);
        assertEquals(List.of("MISUSE 1"), over().stream()
                .map(one -> one.getString("recordType") + " " + one.getInt("count")).toList());

        assertEquals(200, dispose(over().get(0)).status());

        assertEquals(2, rows("misuse_entry"));
        assertEquals(List.of(), over());
        var proof = school.head.get("/audit-entries?action=records-disposed").json().getJsonArray("items");
        assertEquals(1, proof.size());
        assertTrue(proof.toString().contains("MISUSE"), proof.toString());
    }

    @Test
    void anEntryOfAnIncidentStaysAsLongAsTheIncident() {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        UUID incident = KeptRows.id(Triage.take(dsl).json());
        entry(9, null, incident);

        assertEquals(List.of(), over());
    }

    @Test
    void aSignOffGoesWithTheLastOfWhatItCovered() {
        UUID signOff = UUID.randomUUID();
        UUID signed = entry(50, null, null);
        LocalDate last = today.minusYears(6).minusDays(40);
        SchoolRows.change("insert into misuse_sign_off (id, school_id, post, term, half, first_day, last_day,"
                + " signed_by, signed_at, signed_on, remark) values (?, ?, 'HEADTEACHER', '', 0, ?, ?, uuid(),"
                + " ?, ?, 'Seen')",
                signOff, school.school.id(), last.minusMonths(1), last, last.atStartOfDay(), last);
        SchoolRows.change("insert into misuse_signed_entry (entry_id, school_id, sign_off_id) values (?, ?, ?)", signed,
                school.school.id(), signOff);

        assertEquals(200, dispose(over().get(0)).status());

        assertEquals(0, rows("misuse_entry") + rows("misuse_signed_entry") + rows("misuse_sign_off"));
    }

    @Test
    void requestsAndAnswersOfThoseWhoLeftGoAndWhatIsStillKeptStays() {
        LocalDate past = today.minusYears(6).minusDays(1);
        closedRequest(1, past);
        closedRequest(2, past.plusDays(1));
        consentOfSomebodyWhoLeft(past);
        consentOfSomebodyWhoLeft(past.plusDays(1));

        over().forEach(seen -> assertEquals(200, dispose(seen).status(), seen.toString()));

        assertEquals(List.of(1L, 1L, 1L),
                List.of(rows("take_down"), rows("take_down_entry"), rows("photo_consent")));
    }

    @Test
    void onlyExactlyWhatWasSeenGoes() {
        entry(9, null, null);
        var seen = over().get(0);
        entry(9, null, null);

        assertEquals("NOT_DISPOSABLE", dispose(seen).code());
        assertEquals("NOT_DISPOSABLE", dispose(OfficeApi.json("{'recordType':'MISUSE','before':'" + today
                + "','count':2}")).code());
        assertEquals("NOT_DISPOSABLE", dispose(OfficeApi.json("{'recordType':'BEHAVIOUR','before':'" + today
                + "','count':0}")).code());
        assertEquals(2, rows("misuse_entry"));
    }

    @Test
    void theSchoolsOwnPeriodCountsAndIsCountedFromTheEnd() {
        entry(-400, null, null);
        String path = "/retention-periods/MISUSE";
        assertEquals(List.of(), over());

        assertEquals(422, dsl.put(path, "\"0\"", OfficeApi.json("{'years':3,'from':'BIRTH','source':'x'}")).status());
        assertEquals(200, dsl.put(path, "\"0\"", OfficeApi.json("{'years':3,'from':'END','source':'x'}")).status());

        assertEquals(1, over().size());
    }

    @Test
    void anotherSchoolSeesAndDisposesOfNone() {
        entry(9, null, null);
        var elsewhere = new Triage("larkmead").as(Role.DSL);

        assertEquals("[]", elsewhere.get(PATH).json().getJsonArray("items").toString());
        assertEquals("NOT_DISPOSABLE", elsewhere.post(PATH + "/disposals", over().get(0)).code());
        assertEquals(1, rows("misuse_entry"));
    }

    /** Whatever the program does wrong. */
    @Test
    void theDatabaseItselfKeepsWhatEndedWithinTheYear() throws SQLException {
        entry(-365 * 6 + 30, null, null);

        try (var application = Running.exeat().application();
                var call = application.prepareStatement("call dispose_ended_records(?, 'MISUSE', ?)")) {
            call.setObject(1, school.school.id());
            call.setObject(2, today);
            assertThrows(SQLException.class, call::executeUpdate);
        }
        assertEquals(1, rows("misuse_entry"));
    }
}
