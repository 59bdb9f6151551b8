package org.exeat.incidents.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be counted of incidents, and who may read it. */
class StatisticsIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void aTermWithItsHalfTermHolidayHasBegun() {
        var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).minusWeeks(3);
        String closed = IntStream.range(0, 5).mapToObj(day -> "{'day':'" + monday.plusDays(day)
                + "','reason':'=Half-term'}").collect(Collectors.joining(","));
        var kept = school.head.put("/calendar", school.head.get("/calendar").tag(),
                OfficeApi.json("{'terms':[{'name':'=Autumn','firstDay':'" + monday.minusWeeks(6)
                + "','lastDay':'" + today.plusWeeks(2) + "'}],'closedDays':[" + closed + "],'periods':[]}"));
        assertEquals(200, kept.status(), kept.json().toString());
    }

    private void reports(int many) {
        for (int each = 0; each < many; each++) {
            school.report("'platforms':['" + (each == 0 ? "Rosie Thorn" : "youtube") + "']," + CALM);
        }
    }

    private static String row(JsonObject statistics, String of, String what) {
        return statistics.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                .filter(table -> table.getString("of").equals(of))
                .flatMap(table -> table.getJsonArray("rows").getValuesAs(JsonObject.class).stream())
                .filter(row -> row.getString("what").equals(what))
                .flatMap(row -> row.getJsonArray("cells").getValuesAs(JsonObject.class).stream())
                .map(cell -> cell.getString("shown").equals("COUNT") ? Integer.toString(cell.getInt("count"))
                        : cell.getString("shown")).collect(Collectors.joining(" "));
    }

    @Test
    void smallNumbersAreNotShownAndLargerOnesAreByHalfTerm() {
        reports(6);
        IntStream.range(0, 5).forEach(each -> Triage.take(dsl));
        var first = dsl.get("/incidents?state=OPEN").json().getJsonArray("items").getJsonObject(0);
        dsl.put("/incidents/" + first.getString("id") + "/grounds/5d", "*",
                OfficeApi.json("{'answer':'YES','reason':'As the messages show.'}"));
        dsl.post("/incidents/" + first.getString("id") + "/decision",
                OfficeApi.json("{'verdict':'MAY_ACT','reason':'It bullies.'}"));

        var read = school.as(Role.GOVERNOR).get("/incident-statistics").json();

        assertEquals(2, read.getJsonArray("halfTerms").size(), read.toString());
        assertEquals("0 6", row(read, "TOTAL", "REPORTS"));
        assertEquals("0 5", row(read, "TOTAL", "INCIDENTS"));
        // One and four come to five, but so do two and three.
        assertEquals("0 FEW, 0 0, 0 FEW", row(read, "DECISION", "MAY_ACT") + ", "
                + row(read, "DECISION", "MAY_NOT") + ", " + row(read, "DECISION", "NONE"));
        assertEquals("0 5", row(read, "OUTCOME", "NONE"));
        // Five of six name it, so one does not; nor is it said how many name none, which would make a sum of them.
        assertEquals("0 WITHHELD, 0 WITHHELD, ", row(read, "PLATFORM", "youtube") + ", "
                + row(read, "PLATFORM", "OTHER") + ", " + row(read, "PLATFORM", "NONE"));
        assertFalse(read.toString().contains("Rosie"), read.toString());
        assertFalse(read.toString().contains("Edited"), read.toString());
    }

    @Test
    void onlyThoseWhoAnswerForThemAndGovernorsRead() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.TEACHER, Role.PASTORAL, Role.OFFICE, Role.PARENT}) {
            assertEquals(403, school.as(role).get("/incident-statistics").status(), role.name());
        }
        for (Role role : new Role[] {Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.GOVERNOR, Role.CHAIR_OF_GOVERNORS}) {
            assertEquals(200, school.as(role).get("/incident-statistics").status(), role.name());
        }
        assertEquals(404, new Triage("larkmead").head.askingAbout(school.school).get("/incident-statistics").status());
        assertFalse(school.head.get("/audit-entries?action=incident-statistics-viewed").json().getJsonArray("items")
                .isEmpty());
    }

    @Test
    void theyCountTheSameForOneWhomAnIncidentTouches() {
        reports(5);
        IntStream.range(0, 5).forEach(each -> Triage.take(dsl));
        var touched = SchoolRows.person(school.school, Role.HEADTEACHER);
        var incident = dsl.get("/incidents?state=OPEN").json().getJsonArray("items").getJsonObject(0);
        dsl.post("/incidents/" + incident.getString("id") + "/parties",
                OfficeApi.json("{'role':'TARGET','account':'" + touched.id() + "'}"));
        var read = Browser.of(touched).get("/schools/" + school.school.id()
                + "/incident-statistics").json();

        assertEquals("0 5", row(read, "TOTAL", "INCIDENTS"));
    }

    @Test
    void oneThatWasMergedCountsWithTheOneInWhichItGoesOn() {
        reports(6);
        IntStream.range(0, 6).forEach(each -> Triage.take(dsl));
        var open = dsl.get("/incidents?state=OPEN").json().getJsonArray("items");
        var merged = dsl.post("/incidents/" + open.getJsonObject(0).getString("id") + "/merging", OfficeApi.json(
                "{'other':'" + open.getJsonObject(1).getString("id") + "','reason':'The same group chat.'}"));
        assertEquals(200, merged.status());

        var read = dsl.get("/incident-statistics").json();

        assertEquals("0 5", row(read, "TOTAL", "INCIDENTS"));
        assertEquals("0 5", row(read, "OUTCOME", "NONE"));
        assertEquals("0 6", row(read, "TOTAL", "REPORTS"));
    }

    @Test
    void theTableForSpreadsheetsIsNotCalculatedAndKeepsToTheChosenHalfTerms() {
        reports(3);
        var all = dsl.get("/incident-statistics").json().getJsonArray("all");
        String last = all.getJsonObject(1).getString("firstDay");
        assertEquals(1, dsl.get("/incident-statistics?from=" + last).json().getJsonArray("halfTerms").size());
        assertEquals(1, dsl.get("/incident-statistics?to=" + all.getJsonObject(0).getString("firstDay")).json()
                .getJsonArray("halfTerms").size());
        var table = Browser.of(SchoolRows.person(school.school, Role.DSL))
                .with("Accept", "text/csv").get("/schools/" + school.school.id() + "/incident-statistics");

        assertTrue(table.text().startsWith("\uFEFFtable,row,'=Autumn 1 "), table.text());
        assertTrue(table.text().contains("TOTAL,REPORTS,0,<5"), table.text());
    }
}
