package org.exeat.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.exeat.schools.PackSchool;
import org.junit.jupiter.api.Test;

/** Staff say what is allowed at an event, and anybody reads it. */
class EventNoticesIT {

    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(3);
    private final SchoolRows.Made school = school("larkmead");
    private final OfficeApi office = OfficeApi.at(school, Role.OFFICE);

    private static SchoolRows.Made school(String pack) {
        var made = PackSchool.of(pack);
        OfficeApi.at(made, Role.HEADTEACHER).post("/editions", OfficeApi.json("{'pack':'" + pack + "'}"));
        return made;
    }

    private static JsonObject notice(String rule, LocalDate from) {
        return OfficeApi.json("{'name':'Gala','from':'" + from + "','place':'Pool','rule':'" + rule
                + "','note':{'cy':'Croeso'}}");
    }

    private JsonObject add(String rule) {
        var told = office.post("/photo-events", notice(rule, today));
        assertEquals(201, told.status(), told.json().toString());
        return told.json();
    }

    private Browser.Answer guide(String path) {
        return new Browser().get("/schools/" + school.id() + path);
    }

    private List<JsonObject> onTheGuide() {
        return guide("/photos/guide").json().getJsonArray("events").getValuesAs(JsonObject.class);
    }

    private Browser.Answer ask(String event) {
        return new Browser().post("/schools/" + school.id() + "/photos/posting-guidance", OfficeApi.json(
                "{'children':'MINE','reach':'PRIVATE','atSchool':'YES','identifies':'NO','event':'" + event + "'}"));
    }

    @Test
    void anybodyReadsANoticeAndTheGuideHeedsIt() {
        String event = add("NO_PHOTOGRAPHS").getString("id");

        assertEquals(event, onTheGuide().get(0).getString("id"));
        assertEquals("Croeso", onTheGuide().get(0).getJsonObject("note").getString("cy"));
        assertEquals("PLEASE_DONT", ask(event).json().getString("answer"));
        assertEquals("4c", guide("/photos/guide").json().getJsonObject("complaints").getString("id"));
    }

    @Test
    void aNoticeIsForgottenAMonthAfterTheEventAndNotBefore() {
        String event = add("OWN_CHILD").getString("id");
        SchoolRows.change("update school set demo = true where id = ?", school.id());

        DemoTime.set(school.id(), today.plusMonths(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        DemoTime.announce(school.id(), "school");
        assertEquals("PAST", onTheGuide().get(0).getString("phase"));
        DemoTime.set(school.id(), today.plusMonths(1).plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        DemoTime.announce(school.id(), "school");

        assertEquals(List.of(), onTheGuide());
        assertEquals(event, office.get("/photo-events").json().getJsonArray("items").getJsonObject(0).getString("id"));
    }

    @Test
    void whatIsWithdrawnIsShownToNobodyButStaffAndNeverHeeded() {
        JsonObject made = add("NO_PHOTOGRAPHS");
        String event = made.getString("id");

        assertEquals(200, office.post("/photo-events/" + event + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT).status());

        assertEquals(List.of(), onTheGuide());
        assertEquals(404, guide("/photos/posters/" + event).status());
        assertTrue(ask(event).text().contains("EVENT_GONE"));
        assertTrue(office.get("/photo-events").json().getJsonArray("items").getJsonObject(0)
                .containsKey("withdrawnOn"));
        assertEquals("EVENT_WITHDRAWN", office.put("/photo-events/" + event, "*", notice("ALLOWED", today)).code());
        assertEquals("EVENT_WITHDRAWN",
                office.post("/photo-events/" + event + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT).code());
    }

    @Test
    void whoeverStartsFromAnOldStateIsToldSo() {
        JsonObject made = add("OWN_CHILD");
        String path = "/photo-events/" + made.getString("id");

        assertEquals(200, office.put(path, "\"" + made.getInt("version") + "\"", notice("ALLOWED", today)).status());
        assertEquals(412, office.put(path, "\"" + made.getInt("version") + "\"", notice("OWN_CHILD", today)).status());
        assertEquals("ALLOWED", onTheGuide().get(0).getString("rule"));
    }

    @Test
    void anEventThatIsOverOrEndsBeforeItBeginsIsRefused() {
        assertEquals("until DAY_PAST", office.post("/photo-events", notice("ALLOWED", today.minusDays(9)))
                .firstError());
        assertEquals("until ENDS_TOO_EARLY", office.post("/photo-events", OfficeApi.json("{'name':'Play','from':'"
                + today + "','until':'" + today.minusDays(1) + "','rule':'ALLOWED'}")).firstError());
    }

    @Test
    void theSameRequestAgainMakesNoSecondNotice() {
        office.post("/photo-events", notice("ALLOWED", today), "one-tap-and-another");
        office.post("/photo-events", notice("ALLOWED", today), "one-tap-and-another");

        assertEquals(1, onTheGuide().size());
    }

    @Test
    void thePosterQuotesOnlyAClauseThatSpeaksToParents() {
        var poster = guide("/photos/posters/" + add("ALLOWED").getString("id")).json();

        assertEquals("4b", poster.getJsonObject("clause").getString("id"));
        assertTrue(poster.getString("address").matches("https?://.*/(en|cy)/.*/photos"), poster.toString());
        assertFalse(guide("/photos/posters/" + add("NO_PHOTOGRAPHS").getString("id")).json().containsKey("clause"));
        var silent = school("st-winnow");
        String event = OfficeApi.at(silent, Role.OFFICE).post("/photo-events", notice("ALLOWED", today)).json()
                .getString("id");
        assertFalse(new Browser().get("/schools/" + silent.id() + "/photos/posters/" + event).json()
                .containsKey("clause"));
    }

    @Test
    void theCodeIsAPictureOfItsOwn() {
        var code = guide("/photos/guide-code?language=cy");

        assertEquals(200, code.status());
        assertTrue(code.text().startsWith("<svg "), code.text());
    }

    @Test
    void anotherSchoolNeitherSeesNorChangesIt() {
        String event = add("ALLOWED").getString("id");
        var other = school("st-winnow");
        var there = OfficeApi.at(other, Role.OFFICE);

        assertEquals(404, there.put("/photo-events/" + event, "*", notice("OWN_CHILD", today)).status());
        assertEquals(404, there.post("/photo-events/" + event + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT).status());
        assertEquals(404, new Browser().get("/schools/" + other.id() + "/photos/posters/" + event).status());
        assertEquals(0, there.get("/photo-events").json().getJsonArray("items").size());
        assertEquals("ALLOWED", onTheGuide().get(0).getString("rule"));
    }

    @Test
    void aTeacherWritesNone() {
        assertEquals(403, OfficeApi.at(school, Role.TEACHER).post("/photo-events", notice("ALLOWED", today)).status());
    }
}
