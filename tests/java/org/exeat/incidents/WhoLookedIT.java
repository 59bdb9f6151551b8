package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who has looked at an incident and its reports: told to those who may see it, and to nobody else. */
class WhoLookedIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final String LOOKS = "incident-viewed,report-read,report-listed";

    private final Triage school = new Triage("larkmead").withRoster();
    private final SchoolRows.Person lead = SchoolRows.person(school.school, Role.DSL);
    private final Browser leadsPage = Browser.of(lead);
    private final OfficeApi dsl = school.as(Role.DSL);
    private final String base = "/schools/" + school.school.id();

    private JsonObject incident() {
        school.report(CALM);
        return Triage.take(dsl).json();
    }

    private static String trail(JsonObject incident) {
        return Triage.path(incident) + "/audit-entries";
    }

    private static String report(JsonObject incident) {
        return incident.getJsonArray("reports").getJsonObject(0).getString("id");
    }

    private static List<JsonObject> lines(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> actions(JsonObject page) {
        return lines(page).stream().map(one -> one.getString("action")).toList();
    }

    @Test
    void aHandlerReadsThatTheSafeguardingLeadLooked() {
        var incident = incident();
        var teacher = SchoolRows.person(school.school, Role.TEACHER);
        dsl.post(Triage.path(incident) + "/handlers", OfficeApi.json("{'account':'" + teacher.id() + "'}"));
        leadsPage.get(base + Triage.path(incident));

        var told = Browser.of(teacher).get(base + trail(incident) + "?action=incident-viewed").json();

        assertEquals(incident.getJsonObject("line").getString("number"), told.getString("number"));
        var newest = lines(told).get(0);
        assertEquals("incident-viewed", newest.getString("action"));
        assertEquals("Person " + lead.id().toString().substring(0, 4), newest.getString("actorName"));
        assertEquals("[\"DSL\"]", newest.getJsonArray("actorRoles").toString());
    }

    @Test
    void whoLeftSinceIsStillNamed() {
        var incident = incident();
        leadsPage.get(base + Triage.path(incident));

        SchoolRows.change("update membership set left_on = ? where account_id = ?", LocalDate.parse("2026-01-01"),
                lead.id());

        assertEquals("Person " + lead.id().toString().substring(0, 4),
                lines(dsl.get(trail(incident) + "?action=incident-viewed").json()).get(0).getString("actorName"));
    }

    @Test
    void whoeverMayNotSeeTheIncidentFindsNoTrail() {
        var incident = incident();
        var party = SchoolRows.person(school.school, Role.HEADTEACHER);
        assertEquals(200, Browser.of(party).get(base + trail(incident)).status());
        dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'TARGET','account':'" + party.id() + "'}"));
        var elsewhere = new Triage("larkmead");

        assertEquals(404, Browser.of(party).get(base + trail(incident)).status());
        for (Role role : List.of(Role.TEACHER, Role.DEPUTY_HEAD, Role.ADMINISTRATOR, Role.CHAIR_OF_GOVERNORS)) {
            assertEquals(404, school.as(role).get(trail(incident)).status(), role.name());
        }
        assertEquals(403, school.as(Role.GOVERNOR).get(trail(incident)).status());
        assertEquals(404, elsewhere.head.get(trail(incident)).status());
        assertEquals(404, elsewhere.head.askingAbout(school.school).get(trail(incident)).status());
        assertEquals(401, new Browser().get(base + trail(incident)).status());
    }

    @Test
    void readingsOfItsReportsStandInItWhereTheyBelongAndThoseOfOthersDoNot() {
        school.report(CALM);
        String waiting = dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0).getString("id");
        dsl.get("/incident-reports/" + waiting + "/reading");
        var incident = Triage.take(dsl).json();
        var other = incident();
        dsl.get("/incident-reports/" + report(other) + "/reading");
        dsl.get("/incident-reports/" + report(incident) + "/reading");

        var told = dsl.get(trail(incident)).json();

        assertEquals(waiting, report(incident));
        assertEquals(2, actions(told).stream().filter("report-read"::equals).count(), told.toString());
        assertEquals("report-read", actions(told).get(0));
        assertTrue(actions(told).lastIndexOf("report-read") > actions(told).indexOf("incident-opened"));
        assertEquals(List.of("report-listed", "report-received"), actions(told).subList(actions(told).size() - 2,
                actions(told).size()).stream().sorted().toList(), "of both the day is known, and no moment");
        assertFalse(told.toString().contains(report(other)), told.toString());
    }

    @Test
    void ofAnOpenReportTheDayIsToldAndNoMoment() {
        var incident = incident();

        var lines = lines(dsl.get(trail(incident)).json());

        var ofTheDay = lines.subList(lines.size() - 2, lines.size());
        assertEquals(List.of("report-listed ACCOUNT", "report-received VISITOR"), ofTheDay.stream()
                .map(one -> one.getString("action") + " " + one.getString("actorKind")).toList());
        ofTheDay.forEach(one -> assertEquals(one.getString("day") + "T00:00:00Z", one.getString("at")));
        assertNull(lines.get(0).getString("day", null));
    }

    /** All pages of it, one after the other. */
    private List<List<JsonObject>> pages(JsonObject incident, String asked) {
        var pages = new ArrayList<List<JsonObject>>();
        for (String cursor = ""; cursor != null;) {
            var page = dsl.get(trail(incident) + "?action=" + asked + "&cursor=" + cursor).json();
            pages.add(lines(page));
            cursor = page.getString("next", null);
        }
        return pages;
    }

    @Test
    void pagesShowEveryLineOfAllItsSubjectsOnceNewestFirst() {
        var incident = incident();
        for (int look = 0; look < 35; look++) {
            dsl.get(Triage.path(incident));
            dsl.get("/incident-reports/" + report(incident) + "/reading");
        }
        dsl.get(trail(incident));
        int all = AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id")).size()
                + AuditRows.of(school.school, "incident-report:" + report(incident)).size();

        var pages = pages(incident, "");

        assertEquals(List.of(50, all - 50), pages.stream().map(List::size).toList());
        var lines = pages.stream().flatMap(List::stream).toList();
        assertEquals(all, lines.stream().map(one -> one.getString("id")).distinct().count());
        var times = lines.stream().map(one -> Instant.parse(one.getString("at"))).toList();
        assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
        assertEquals(List.of(50, 21), pages(incident, LOOKS).stream().map(List::size).toList());
        assertEquals(400, dsl.get(trail(incident) + "?cursor=x~y").status());
    }

    @Test
    void toReadTheTrailEntersOnceThatItsTitleWasSeen() {
        var incident = incident();
        var first = dsl.get(trail(incident)).json();

        assertEquals("incident-title-seen", actions(first).get(0));
        assertEquals(first, dsl.get(trail(incident)).json());
    }

    @Test
    void whatWasMergedKeepsItsOwnTrailAndItsReportsComeAlong() {
        var one = incident();
        var other = incident();
        dsl.get("/incident-reports/" + report(other) + "/reading");
        leadsPage.get(base + Triage.path(other));
        String id = other.getJsonObject("line").getString("id");
        assertEquals(200, dsl.post(Triage.path(one) + "/merging",
                OfficeApi.json("{'other':'" + id + "','reason':'The same chat.'}")).status());

        assertTrue(actions(dsl.get(trail(one)).json()).contains("report-read"));
        var merged = actions(dsl.get(trail(other)).json());
        assertTrue(merged.contains("incident-viewed"), merged.toString());
        assertFalse(merged.contains("report-read"), merged.toString());
    }
}
