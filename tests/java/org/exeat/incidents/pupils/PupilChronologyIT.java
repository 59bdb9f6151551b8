package org.exeat.incidents.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

class PupilChronologyIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead").withRoster();
    private final OfficeApi dsl = school.as(Role.DSL);
    private final String pupil = dsl.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0)
            .getString("id");

    private JsonObject naming(String role) {
        school.report(CALM);
        var incident = Triage.take(dsl).json();
        return dsl.post(Triage.path(incident) + "/parties",
                OfficeApi.json("{'role':'" + role + "','person':'" + pupil + "'}")).json();
    }

    private static List<String> texts(JsonObject found, String list, String of, String field) {
        return found.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonObject(of).getString(field)).toList();
    }

    private String path() {
        return "/incident-people/" + pupil + "/chronology";
    }

    @Test
    void allIncidentsOfAPupilAreGatheredNewestEntryFirst() {
        naming("TARGET");
        naming("ALLEGED");
        school.report(CALM);
        Triage.take(dsl);

        var found = dsl.get(path()).json();

        assertEquals(List.of("I-0001", "I-0002"), texts(found, "incidents", "line", "number"));
        assertEquals("PARTY", texts(found, "entries", "entry", "kind").get(0));
        assertEquals("I-0002", found.getJsonArray("entries").getJsonObject(0).getString("incident"));
        assertTrue(found.toString().contains("\"roles\":[\"ALLEGED\"]"), found.toString());
        assertEquals("Y10", found.getString("year"));
    }

    @Test
    void whoeverIsCloseToThePupilFindsWhatTheyWouldFindIfThereWereNothing() {
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        var page = Browser.of(head);
        String base = "/schools/" + school.school.id();
        String before = page.get(base + path()).text();
        naming("TARGET");
        assertTrue(page.get(base + path()).text().length() > before.length());

        page.put(base + "/own-children/" + pupil, null);

        assertEquals(before, page.get(base + path()).text());
    }

    @Test
    void whoeverIsNotInChargeFindsNothing() {
        naming("TARGET");

        for (Role role : List.of(Role.TEACHER, Role.PASTORAL, Role.OFFICE, Role.ADMINISTRATOR, Role.GOVERNOR)) {
            assertEquals(403, school.as(role).get(path()).status(), role.name());
        }
        assertEquals(List.of(), texts(school.as(Role.DEPUTY_HEAD).get(path()).json(), "incidents", "line", "number"));
        var elsewhere = new Triage("larkmead");
        assertEquals(404, elsewhere.head.get(path()).status());
        assertEquals(404, elsewhere.head.askingAbout(school.school).get(path()).status());
    }

    @Test
    void thatSomebodyReadItIsEntered() {
        naming("TARGET");
        dsl.get(path());

        assertEquals(1, AuditRows.of(school.school, "incident-pupil:" + pupil).size());
    }
}
