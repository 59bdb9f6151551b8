package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who saw how a report begins: entered of each report once, for each reader and day of the school. */
class SeenInQueueIT {

    private static final String LISTED = "report-listed";
    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Triage school = new Triage("larkmead");
    private final SchoolRows.Person lead = SchoolRows.person(school.school, Role.DSL);
    private final Browser dsl = Browser.of(lead);

    private List<String> look(Browser who) {
        var answer = who.get("/schools/" + school.school.id() + "/triage-queue");
        assertEquals(200, answer.status(), answer.text());
        return answer.json().getJsonArray("reports").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id")).toList();
    }

    /** Each entry as reader, report and day. */
    private List<String> entered() {
        return AuditRows.done(school.school, LISTED).stream()
                .map(one -> one.actor() + " " + one.subject() + " " + one.details()).sorted().toList();
    }

    private static Stream<String> looks(SchoolRows.Person who, List<String> reports, LocalDate day) {
        return reports.stream().map(id -> who.id() + " incident-report:" + id + " {\"day\":\"" + day + "\"}");
    }

    @SafeVarargs
    private static List<String> all(Stream<String>... looks) {
        return Stream.of(looks).flatMap(each -> each).sorted().toList();
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    /** From now on it is that time of that day at the school. */
    private void at(LocalDate day, LocalTime time) {
        SchoolRows.change("update school set demo = true where id = ?", school.school.id());
        DemoTime.set(school.school.id(), day.atTime(time).atZone(LONDON).toInstant());
        DemoTime.announce(school.school.id(), "school");
    }

    @Test
    void theFirstLookOfADayEntersEachReportOnceAndNoOtherLookDoes() {
        school.report(CALM);
        school.report(CALM);

        List<String> shown = look(dsl);

        assertEquals(2, shown.size());
        look(dsl);
        assertEquals(all(looks(lead, shown, today())), entered());
    }

    @Test
    void whatCameSinceIsEnteredAndWhatWasShownBeforeIsNotAgain() {
        school.report(CALM);
        look(dsl);
        school.report(CALM);

        List<String> shown = look(dsl);

        assertEquals(2, shown.size());
        assertEquals(all(looks(lead, shown, today())), entered());
    }

    @Test
    void anotherReaderIsEnteredToo() {
        school.report(CALM);
        school.report(CALM);
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);

        List<String> shown = look(dsl);
        assertEquals(shown, look(Browser.of(head)));
        assertEquals(all(looks(lead, shown, today()), looks(head, shown, today())), entered());
    }

    /** In summer, so that the day in UTC is still the same. */
    @Test
    void onTheNextDayOfTheSchoolTheyAreEnteredAgain() {
        school.report(CALM);
        LocalDate summer = LocalDate.of(today().plusMonths(6).getYear(), 7, 1);
        at(summer, LocalTime.of(23, 50));
        List<String> shown = look(dsl);
        look(dsl);
        assertEquals(all(looks(lead, shown, summer)), entered());

        at(summer.plusDays(1), LocalTime.of(0, 10));
        look(dsl);

        assertEquals(all(looks(lead, shown, summer), looks(lead, shown, summer.plusDays(1))), entered());
    }

    @Test
    void whoMayNotReadAReportIsNotEnteredForIt() {
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        SchoolRows.change("update account set name = 'Quilla Underhay' where id = ?", head.id());
        school.report("'byWhom':'Mrs Underhay'," + CALM);
        List<String> kept = look(dsl);
        school.report(CALM);

        List<String> shown = look(Browser.of(head));
        assertEquals(List.of(), look(Browser.of(SchoolRows.person(school.school, Role.TEACHER))));

        assertEquals(1, shown.size());
        assertEquals(all(looks(lead, kept, today()), looks(head, shown, today())), entered());
    }

    @Test
    void lookingElsewhereEntersNothingHere() {
        school.report(CALM);
        var elsewhere = new Triage("larkmead");
        elsewhere.report(CALM);

        assertEquals(1, elsewhere.head.get("/triage-queue").json().getJsonArray("reports").size());
        assertEquals(404, elsewhere.head.askingAbout(school.school).get("/triage-queue").status());

        assertEquals(List.of(), entered());
        assertEquals(1, AuditRows.done(elsewhere.school, LISTED).size());
    }

    /** Pages look by themselves when something changes: the moment of the look would be that of the report. */
    @Test
    void ofAReportWithoutAnAccountNoMomentIsEnteredAndOfOneOfStaffItIs() {
        Instant before = Instant.now().minusSeconds(1);
        school.report(CALM);
        String open = look(dsl).get(0);
        var teacher = school.as(Role.TEACHER);
        String own = teacher.post("/incident-reports", OfficeApi.json("{'what':'They film her.'," + CALM + "}"))
                .json().getString("id");
        teacher.post("/incident-reports/" + own + "/submission", OfficeApi.json("{}"));

        assertEquals(2, look(dsl).size());

        var entries = AuditRows.done(school.school, LISTED);
        var ofOpen = entries.stream().filter(one -> one.subject().endsWith(open)).findFirst().orElseThrow();
        var ofOwn = entries.stream().filter(one -> one.subject().endsWith(own)).findFirst().orElseThrow();
        assertEquals(ofOpen.at().atZone(ZoneOffset.UTC).toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
                ofOpen.at());
        assertEquals(4, UUID.fromString(ofOpen.id()).version());
        assertTrue(ofOwn.at().isAfter(before), ofOwn.toString());
    }

    @Test
    void whatCannotBeEnteredIsNotShown() {
        school.report(CALM);
        String queue = "/schools/" + school.school.id() + "/triage-queue";
        SchoolRows.change("create trigger nobody_enters_looks before insert on audit_entry for each row "
                + "if new.action = 'report-listed' then signal sqlstate '45000'; end if");
        try {
            var refused = dsl.get(queue);
            assertEquals(500, refused.status());
            assertFalse(refused.text().contains("They post"), refused.text());
        } finally {
            SchoolRows.change("drop trigger nobody_enters_looks");
        }

        assertEquals(1, look(dsl).size());
        assertEquals(1, entered().size());
    }

    @Test
    void whoeverSeesTheIncidentIsToldWhoSawItsReportBefore() {
        school.report(CALM);
        var page = OfficeApi.at(school.school, Role.DSL);
        look(dsl);
        var incident = Triage.take(page).json();

        var told = page.get(Triage.path(incident) + "/audit-entries?action=" + LISTED).json().getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertEquals(2, told.size(), told.toString());
        assertTrue(told.stream().anyMatch(one -> one.getString("actorId").equals(lead.id().toString())),
                told.toString());
    }
}
