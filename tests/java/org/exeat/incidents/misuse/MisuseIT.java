package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The deputy records misuse, the head signs it off, and what was written or signed stays as it is. */
class MisuseIT {

    private final MisuseSchool kept = new MisuseSchool("bryn-heulog");
    private final OfficeApi head = kept.head;
    private final OfficeApi deputy = kept.deputy;

    @Test
    void whatTheDeputyRecordsTheHeadReadsAndSignsOffForGoodWhenThePeriodIsOver() {
        kept.written("first");
        assertEquals("first", MisuseSchool.whats(MisuseSchool.entries(head)));
        kept.nextMonth(2);

        var waiting = MisuseSchool.waiting(head);
        assertEquals(1, waiting.size());
        assertEquals(MisuseSchool.waiting(deputy), waiting);
        assertFalse(waiting.get(0).getBoolean("overdue"));
        MisuseSchool.signed(head);

        assertEquals(List.of(), MisuseSchool.waiting(head));
        assertEquals("MISUSE_NOTHING_TO_SIGN", MisuseSchool.sign(head, waiting.get(0)).code());
        var signOff = MisuseSchool.signOffs(deputy).getJsonObject(0);
        assertEquals("HEADTEACHER Seen. 1", signOff.getString("post") + " " + signOff.getString("remark") + " "
                + signOff.getJsonArray("entries").size());
        assertEquals(kept.today.plusMonths(1).withDayOfMonth(2).toString(),
                MisuseSchool.entry(deputy, "first").getString("signedOn"));
    }

    @Test
    void aCorrectionIsANewEntryAndBothStayAsTheyAreAlsoForWhoeverSignedTheFirst() {
        String first = MisuseSchool.id(kept.written("first"));
        kept.nextMonth(2);
        MisuseSchool.signed(head);

        var corrected = kept.correct(first, "second");

        assertEquals(201, corrected.status(), corrected.json().toString());
        var both = corrected.json().getJsonArray("entries");
        assertEquals("first second Misheard.", both.getJsonObject(0).getString("what") + " "
                + both.getJsonObject(1).getString("what") + " " + both.getJsonObject(1).getString("reason"));
        assertEquals("MISUSE_CORRECTED", kept.correct(first, "third").code());
        assertEquals(1, MisuseSchool.signOffs(head).getJsonObject(0).getJsonArray("entries").size());
        assertFalse(MisuseSchool.entry(head, "second").containsKey("signedOn"));
        assertTrue(MisuseSchool.entry(head, "second").containsKey("missed"));
    }

    @Test
    void whatIsWrittenLateGoesWithTheNextSignOffAndSaysSo() {
        kept.written("first");
        kept.nextMonth(2);
        MisuseSchool.signed(head);

        kept.written("late");
        var now = kept.today.plusMonths(1);
        deputy.post("/misuse-entries", MisuseSchool.entry(now.withDayOfMonth(1), "'name':'A girl'", "new"));

        assertEquals(kept.today.withDayOfMonth(1).toString(), MisuseSchool.entry(head, "late").getJsonObject("missed")
                .getString("firstDay"));
        assertFalse(MisuseSchool.entry(head, "new").containsKey("missed"));
        kept.days((int) ChronoUnit.DAYS.between(kept.today, now.plusMonths(1).withDayOfMonth(1)));
        assertEquals(2, MisuseSchool.waiting(head).get(0).getJsonArray("entries").size());
        MisuseSchool.signed(head);
        assertTrue(MisuseSchool.entry(head, "late").containsKey("missed"));
    }

    @Test
    void aPeriodInWhichNothingWasRecordedIsSignedTooAndIsOverdueTwoWeeksAfterIt() {
        assertEquals(200, head.put("/misuse-settings", "\"0\"", OfficeApi.json("{'every':'MONTH','signOff':true}"))
                .status());
        kept.nextMonth(14);
        assertFalse(MisuseSchool.waiting(head).get(0).getBoolean("overdue"));
        kept.nextMonth(15);
        assertTrue(MisuseSchool.waiting(head).get(0).getBoolean("overdue"));

        MisuseSchool.signed(head);

        assertEquals("[]", MisuseSchool.signOffs(head).getJsonObject(0).getJsonArray("entries").toString());
    }

    @Test
    void theHeadIsWrittenToOnceWhenASignOffIsOverdue() {
        kept.written("first");
        kept.nextMonth(14);
        kept.written("second");
        assertEquals(0, kept.letters());

        kept.nextMonth(15);

        DemoTime.await("1", () -> Long.toString(kept.letters()));
        assertEquals(1, kept.letters());
    }

    @Test
    void theHeadSignsJustWhatTheyHaveSeen() {
        kept.written("first");
        kept.nextMonth(2);
        var seen = MisuseSchool.waiting(head).get(0);
        kept.written("second");

        assertEquals(412, MisuseSchool.sign(head, seen).status());
        assertEquals(0, MisuseSchool.signOffs(head).size());
        MisuseSchool.signed(head);
    }

    @Test
    void aDoubleTapRecordsAndSignsOnce() {
        var body = MisuseSchool.entry(kept.today, "'name':'A boy'", "once");
        String key = Triage.key();

        var told = deputy.post("/misuse-entries", body, key);
        assertEquals(told.json(), deputy.post("/misuse-entries", body, key).json());

        assertEquals(1, MisuseSchool.entries(deputy).size());
        assertEquals("KEY_REUSED", deputy.post("/misuse-entries",
                MisuseSchool.entry(kept.today, "'name':'A boy'", "twice"), key).code());
    }

    @Test
    void onlyTheHeadSettlesHowItIsKeptAndTheClauseIsTheEditionsOwn() {
        var settings = deputy.get("/misuse-settings").json();
        assertEquals("E3", settings.getJsonObject("clause").getString("clause"));
        assertEquals("TERM true", settings.getString("every") + " " + settings.getBoolean("signOff"));
        assertFalse(new Triage("larkmead").head.get("/misuse-settings").json().containsKey("clause"));

        var wish = OfficeApi.json("{'every':'HALF_TERM','signOff':false}");
        assertEquals(403, deputy.put("/misuse-settings", "\"0\"", wish).status());
        assertEquals(200, head.put("/misuse-settings", "\"0\"", wish).status());
        assertEquals(412, head.put("/misuse-settings", "\"0\"", wish).status());

        kept.written("first");
        kept.nextMonth(2);
        assertEquals(List.of(), MisuseSchool.waiting(head));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"on, 2999-01-01, on DAY_AHEAD", "on, 2026-13-01, on FIELD_PATTERN", "what, '', what FIELD_NOTBLANK",
        "name, '', name FIELD_NOTBLANK", "incident, 0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b, incident UNKNOWN_CHOICE",
        "account, 0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b, account UNKNOWN_CHOICE"})
    void whatCannotBeIsRefused(String field, String value, String error) {
        var body = Json.createObjectBuilder(MisuseSchool.entry(LocalDate.parse("2026-01-10"),
                "'name':'A boy'", "x")).add(field, value).build();

        var told = deputy.post("/misuse-entries", body);

        assertTrue(told.status() == 422 || told.status() == 400, told.json().toString());
        if (told.status() == 422) {
            assertEquals(error, told.firstError());
        }
        assertEquals(List.of(), MisuseSchool.entries(deputy));
    }

    @Test
    void noCellOfTheTableIsCalculated() {
        kept.written(deputy, "'name':'=cmd()'", "@SUM(A1)");
        var table = Browser.of(SchoolRows.person(kept.school.school, Role.DSL))
                .get("/schools/" + kept.school.school.id() + "/misuse-record.csv");

        assertEquals(200, table.status());
        assertTrue(table.text().contains("'=cmd()") && table.text().contains("'@SUM(A1)"), table.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update misuse_entry set what = 'x' where school_id = ?",
        "delete from misuse_entry where school_id = ?", "delete from misuse_sign_off where school_id = ?",
        "update misuse_signed_entry set sign_off_id = uuid() where school_id = ?"})
    void theDatabaseItselfRefusesToChangeWhatWasWritten(String statement) throws SQLException {
        try (var application = Running.exeat().application(); var call = application.prepareStatement(statement)) {
            call.setObject(1, kept.school.school.id());
            assertThrows(SQLException.class, call::executeUpdate);
        }
    }
}
