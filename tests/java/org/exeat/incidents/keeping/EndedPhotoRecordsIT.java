package org.exeat.incidents.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What was cleared, lists of those who left and lifted marks go by their time alone, and marks in silence. */
class EndedPhotoRecordsIT {

    private static final String PATH = "/ended-records";
    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final EndedRows rows = new EndedRows(school.school, today);
    private final SchoolRows.Person left = SchoolRows.person(school.school, Role.TEACHER);

    private static List<JsonObject> over(OfficeApi who) {
        return who.get(PATH).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static String lines(OfficeApi who) {
        return over(who).stream().map(one -> one.getString("recordType") + " " + one.getInt("count")).toList()
                .toString();
    }

    private void clearance(LocalDate downOn) {
        UUID id = UUID.randomUUID();
        SchoolRows.change("insert into photo_clearance (id, version, school_id, title, channel, named, pupils, made_by,"
                + " made_at, state, held_on, lapsed_on, ended_on) values (?, 0, ?, 'Relay', 'WEBSITE', false, ?, ?,"
                + " ?, ?, ?, ?, ?)", id, school.school.id(), UUID.randomUUID().toString(), left.id(),
                today.minusYears(9).atStartOfDay(), downOn == null ? "LAPSED" : "TAKEN_DOWN", today.minusYears(9),
                today.minusYears(9), downOn);
        SchoolRows.change("insert into clearance_letter (id, school_id, clearance_id, account_id, state, tries,"
                + " made_at, next_try) values (uuid(), ?, ?, ?, 'SENT', 1, utc_timestamp(6), utc_timestamp(6))",
                school.school.id(), id, left.id());
    }

    private void list(UUID account) {
        SchoolRows.change("insert into pupil_list (id, school_id, account_id, name, pupils, made_at) values (uuid(), ?,"
                + " ?, 'Relay', uuid(), utc_timestamp(6))", school.school.id(), account);
    }

    private void mark(LocalDate liftedOn) {
        SchoolRows.change("insert into safeguarding_mark (id, version, school_id, person_id, kind, reason, set_at,"
                + " set_by, lift_reason, lifted_at, lifted_by) select uuid(), 0, school_id, id, 'PHOTO_BAR', 'Order',"
                + " ?, ?, ?, ?, ? from person where school_id = ? limit 1", today.minusYears(30).atStartOfDay(),
                left.id(), liftedOn == null ? null : "Over", liftedOn == null ? null : liftedOn.atStartOfDay(),
                liftedOn == null ? null : left.id(), school.school.id());
    }

    @Test
    void picturesThatAreDownGoWithTheLettersAboutThemAndThoseStillUpStay() {
        clearance(today.minusYears(6).minusDays(1));
        clearance(today.minusYears(6));
        clearance(null);
        assertEquals("[PHOTO_CLEARANCE 1]", lines(dsl));

        assertEquals(200, dsl.post(PATH + "/disposals", over(dsl).get(0)).status());

        assertEquals(List.of(2L, 2L), Stream.of("photo_clearance", "clearance_letter").map(rows::count).toList());
        assertEquals("[]", lines(dsl));
    }

    @Test
    void listsGoAYearAfterTheirMakerLeftAndThoseOfOthersStay() {
        list(left.id());
        list(SchoolRows.person(school.school, Role.TEACHER).id());
        assertEquals("[]", lines(dsl));
        SchoolRows.change("update membership set left_on = ? where account_id = ?", today.minusYears(1).minusDays(1),
                left.id());
        assertEquals("[PUPIL_LIST 1]", lines(school.head));

        assertEquals(200, school.head.post(PATH + "/disposals", over(school.head).get(0)).status());

        assertEquals(1, rows.count("pupil_list"));
    }

    @Test
    void nobodyButTheLeadLearnsThatThereWereMarksOrThatTheyAreGone() {
        String before = school.head.get("/audit-entries").json().toString();
        mark(today.minusYears(25).minusDays(1));
        mark(today.minusYears(24));
        mark(null);
        assertEquals("[]", lines(school.head));
        assertEquals("[LIFTED_MARK 1]", lines(dsl));
        var seen = over(dsl).get(0);

        assertEquals("NOT_DISPOSABLE", school.head.post(PATH + "/disposals", seen).code());
        assertEquals(3, rows.count("safeguarding_mark"));
        assertEquals(200, dsl.post(PATH + "/disposals", seen).status());

        assertEquals(2, rows.count("safeguarding_mark"));
        assertEquals(before, school.head.get("/audit-entries").json().toString());
        assertEquals(1, rows.count("(select school_id from audit_entry where action = 'records-disposed'"
                + " and subject like 'safeguarding:%') hidden"));
    }
}
