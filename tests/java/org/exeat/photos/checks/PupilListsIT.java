package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Staff keep lists of pupils whom they often have in pictures together. */
class PupilListsIT {

    private final CheckSchool school = new CheckSchool();
    private final OfficeApi colleague = school.at(Role.PASTORAL);
    private final UUID pupil = school.pupilWhoseParent("GIVEN", "Wren");

    @Test
    void aListIsItsOwnersAndGoesWhenItIsThrownAway() {
        var body = OfficeApi.json("{'name':'Relay','pupils':['" + pupil + "']}");
        String id = school.teacher.post("/pupil-lists", body, "tapped-twice").json().getString("id");
        assertEquals(id, school.teacher.post("/pupil-lists", body, "tapped-twice").json().getString("id"));

        assertEquals("pupils UNKNOWN_CHOICE", school.teacher.post("/pupil-lists", OfficeApi.json(
            "{'name':'Relay','pupils':['" + UUID.randomUUID() + "']}")).firstError());
        assertEquals(1, lists(school.teacher));
        assertEquals(0, lists(school.at(Role.TEACHER)));
        assertEquals(404, school.at(Role.TEACHER).delete("/pupil-lists/" + id).status());
        assertEquals(204, school.teacher.delete("/pupil-lists/" + id).status());
        assertEquals(0, lists(school.teacher));
    }

    private static int lists(OfficeApi who) {
        return who.get("/photo-check-groups").json().getJsonArray("lists").size();
    }

    private static String event(CheckSchool at, LocalDate day) {
        var told = at.office.post("/photo-events", OfficeApi.json("{'name':'Gala','from':'" + day
            + "','rule':'ALLOWED'}"));
        assertEquals(201, told.status());
        return told.json().getString("id");
    }

    private OfficeApi.Told keep(OfficeApi who, String event) {
        return who.post("/pupil-lists", OfficeApi.json("{'name':'Relay','pupils':['" + pupil + "'],'event':'" + event
            + "'}"));
    }

    /** What somebody sees of the first list: its name, whether it is for an event, and whether it is theirs. */
    private static String seen(OfficeApi who) {
        return who.get("/photo-check-groups").json().getJsonArray("lists").getValuesAs(JsonObject.class).stream()
            .map(list -> list.getString("name") + (list.containsKey("event") ? " of an event" : "")
                + (list.getBoolean("own") ? ", own" : "")).collect(Collectors.joining(" "));
    }

    @Test
    void aListForAnEventIsForAllWhoMayCheckPictures() {
        String event = event(school, LocalDate.now(ZoneId.of("Europe/London")).plusDays(7));
        String list = keep(school.teacher, event).json().getString("id");

        assertEquals("Relay of an event, own", seen(school.teacher));
        assertEquals("Relay of an event", seen(colleague));
        assertEquals(event, colleague.get("/photo-check-groups").json().getJsonArray("events").getJsonObject(0)
            .getString("id"));
        assertEquals("Wren Quince", colleague.post("/photo-checks", OfficeApi.json("{'list':'" + list
            + "','channel':'DISPLAY'}")).json().getJsonArray("pupils").getJsonObject(0).getString("name"));
        assertEquals("VERDICTS_APART_FROM_CONSENTS", school.at(Role.TEACHER, Role.OFFICE)
            .get("/photo-check-groups").code());
    }

    @Test
    void onlyWhoeverMadeAListForAnEventAndTheLeadThrowItAway() {
        String event = event(school, LocalDate.now(ZoneId.of("Europe/London")));
        String one = keep(school.teacher, event).json().getString("id");
        String other = keep(school.teacher, event).json().getString("id");

        assertEquals(404, school.at(Role.HEADTEACHER).delete("/pupil-lists/" + one).status());
        assertEquals(204, school.teacher.delete("/pupil-lists/" + one).status());
        assertEquals(204, school.lead.delete("/pupil-lists/" + other).status());
        assertEquals("", seen(colleague));
    }

    @Test
    void onceItsNoticeIsWithdrawnAListIsItsMakersAlone() {
        String event = event(school, LocalDate.now(ZoneId.of("Europe/London")));
        keep(school.teacher, event);
        school.office.post("/photo-events/" + event + "/withdrawal", JsonValue.EMPTY_JSON_OBJECT);

        assertEquals("Relay, own", seen(school.teacher));
        assertEquals("", seen(colleague));
        assertEquals("event UNKNOWN_CHOICE", keep(school.teacher, event).firstError());
        assertEquals("event UNKNOWN_CHOICE", keep(school.teacher, event(new CheckSchool(),
            LocalDate.now(ZoneId.of("Europe/London")))).firstError());
    }

    @Test
    void itGoesAMonthAfterTheEvent() {
        Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));
        String event = event(school, LocalDate.now(ZoneId.of("Europe/London")));
        keep(school.teacher, event);
        school.teacher.post("/pupil-lists", OfficeApi.json("{'name':'Choir','pupils':['" + pupil + "']}"));
        SchoolRows.change("update school set demo = true where id = ?", school.school.id());

        DemoTime.set(school.school.id(), noon.plus(Duration.ofDays(27)));
        assertEquals("Choir Relay of an event", seen(school.teacher).replace(", own", ""));
        DemoTime.set(school.school.id(), noon.plus(Duration.ofDays(33)));

        assertEquals("Choir, own", DemoTime.await("Choir, own", () -> seen(school.teacher)));
        assertEquals("0", DemoTime.await("0", () -> Integer.toString(SchoolRows.change(
            "update pupil_list set name = name where event_id is not null and school_id = ?", school.school.id()))));
    }
}
