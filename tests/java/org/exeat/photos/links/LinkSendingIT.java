package org.exeat.photos.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** The office sends links, and sees how far each came; never whom the safeguarding lead has marked. */
class LinkSendingIT {

    private final LinkSchool it = new LinkSchool();

    private JsonObject preview(String target) {
        return it.office.post("/photo-link-previews", OfficeApi.json(target)).json();
    }

    @Test
    void theOfficeIsToldBeforehandHowManyLettersItIsAndWhoHasNoAddress() {
        it.parent("Merle", null, it.isla);

        assertEquals(2, preview("{}").getInt("letters"));
        assertEquals("Merle Quince", preview("{}").getJsonArray("without").getJsonObject(0).getString("parent"));
        assertEquals(1, preview("{'pupil':'" + it.perry + "'}").getInt("letters"));
        assertEquals(2, preview("{'year':'Y8'}").getInt("letters"));
        assertEquals(0, preview("{'year':'Y9'}").getInt("letters"));
        assertEquals(0, preview("{'ofClass':'" + UUID.randomUUID() + "'}").getInt("letters"));
        assertEquals("pupil ONE_TARGET", it.office.post("/photo-link-previews",
            OfficeApi.json("{'year':'Y8','pupil':'" + it.perry + "'}")).firstError());
    }

    @Test
    void aDoubleTapSendsOnceAndWhoeverExpectsALetterGetsNoOther() {
        String key = UUID.randomUUID().toString();
        assertEquals(2, it.office.post("/photo-links", OfficeApi.json("{}"), key).json().getInt("letters"));
        assertEquals(2, it.office.post("/photo-links", OfficeApi.json("{}"), key).json().getInt("letters"));

        assertEquals(2, it.lines().size());
        assertEquals(2, preview("{}").getInt("waiting"));
        assertEquals(0, it.send("{}").json().getInt("letters"));
        String id = it.line("Linnet").getString("id");
        assertEquals("LETTER_WAITS", it.office.post("/photo-links/" + id + "/renewal", OfficeApi.json("{}")).code());
        it.office.post("/photo-links/" + id + "/end", OfficeApi.json("{}"));
        assertEquals(204, it.office.post("/photo-links/" + id + "/renewal", OfficeApi.json("{}")).status());
    }

    @Test
    void whatDidNotArriveIsShownWithTheAddressOnFile() {
        it.send("{}");
        it.delivered("GIVEN_UP");

        assertEquals("FAILED", it.line("Linnet").getString("state"));
        assertEquals("linnet@home.example", it.line("Linnet").getString("mail"));
        assertEquals(2, it.list("?state=FAILED&q=home").getJsonArray("items").size());
        assertEquals(0, it.list("?state=OPEN").getJsonArray("items").size());
        assertEquals(2, it.list("?q=WREN").getJsonObject("counts").getInt("FAILED"));
        assertEquals(0, it.list("?q=nobody").getJsonArray("items").size());

        SchoolRows.change("update person set mail = null where id = ?", it.mother);
        String path = "/photo-links/" + it.line("Linnet").getString("id") + "/renewal";
        assertEquals("NO_ADDRESS", it.office.post(path, OfficeApi.json("{}")).code());
    }

    @Test
    void aLetterThatComesBackLaterIsOneThatDidNotArriveUntilAnotherIsSent() {
        it.send("{}");
        assertEquals("ALREADY_DONE", returned(it, "Linnet").code());
        it.delivered("SENT");

        assertEquals(204, returned(it, "Linnet").status());

        assertEquals("FAILED OPEN", it.line("Linnet").getString("state") + " " + it.line("Robin").getString("state"));
        assertEquals("ALREADY_DONE", returned(it, "Linnet").code());
        assertEquals(200, it.look(it.codeOf(it.line("Linnet").getString("id"))).status());
        it.office.post("/photo-links/" + it.line("Linnet").getString("id") + "/renewal", OfficeApi.json("{}"));
        assertEquals("WAITING", it.line("Linnet").getString("state"));
    }

    private static OfficeApi.Told returned(LinkSchool at, String parent) {
        return at.office.post("/photo-links/" + at.line(parent).getString("id") + "/return", OfficeApi.json("{}"));
    }

    @Test
    void aLetterAboutAnswersThatDidNotArriveIsTriedAgain() {
        UUID letter = UUID.randomUUID();
        SchoolRows.change("insert into photo_letter (id, school_id, kind, person_id, answered_at, state, tries,"
            + " made_at, next_try) values (?, ?, 'NOTICE', ?, utc_timestamp(6), 'GIVEN_UP', 5, utc_timestamp(6),"
            + " utc_timestamp(6))", letter, it.school.id(), it.father);
        var shown = it.list("").getJsonArray("failed").getJsonObject(0);
        assertEquals("Robin Quince robin@home.example", shown.getString("to") + " " + shown.getString("mail"));

        assertEquals(404, OfficeApi.at(SchoolRows.school(), Role.OFFICE).post("/photo-letters/" + letter + "/renewal",
            OfficeApi.json("{}")).status());
        assertEquals(204, it.office.post("/photo-letters/" + letter + "/renewal", OfficeApi.json("{}")).status());

        assertEquals(0, it.list("").getJsonArray("failed").size());
    }

    @Test
    void theOfficeCannotTellWhomTheSafeguardingLeadHasMarked() {
        var marked = new LinkSchool();
        OfficeApi.at(marked.school, Role.DSL).post("/safeguarding-marks", OfficeApi.json("{'kind':'NO_CONTACT',"
            + "'person':'" + marked.father + "','reason':'By order of the court'}"));

        assertEquals(seen(it), seen(marked));
        for (String state : new String[] {"SENT", "GIVEN_UP"}) {
            it.delivered(state);
            marked.delivered(state);
            assertEquals(seen(it), seen(marked));
        }
        it.delivered("SENT");
        marked.delivered("SENT");
        assertEquals(returned(it, "Robin").status(), returned(marked, "Robin").status());
        assertEquals("FAILED", it.line("Robin").getString("state"));
        assertEquals(seen(it), seen(marked));
    }

    /** Everything the office is told from the count of the letters on, without what differs between any two schools. */
    private static String seen(LinkSchool at) {
        var told = new StringBuilder();
        for (String target : new String[] {"{}", "{'pupil':'" + at.wren + "'}"}) {
            told.append(at.office.post("/photo-link-previews", OfficeApi.json(target)).json());
        }
        told.append(at.send("{}").json());
        for (String query : new String[] {"", "?state=OPEN", "?state=FAILED", "?state=WAITING", "?q=robin"}) {
            told.append(at.list(query));
        }
        return told.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
            .replaceAll("\"20\\d\\d-[^\"]*\"", "\"at\"");
    }

    @Test
    void anotherSchoolsOfficeSeesAndDoesNothing() {
        it.send("{}");
        var there = OfficeApi.at(SchoolRows.school(), Role.OFFICE);
        String id = it.line("Linnet").getString("id");

        assertEquals(0, there.get("/photo-links").json().getJsonArray("items").size());
        assertEquals(404, there.post("/photo-links/" + id + "/renewal", OfficeApi.json("{}")).status());
        assertEquals(404, there.post("/photo-links/" + id + "/end", OfficeApi.json("{}")).status());
        assertEquals(404, there.post("/photo-links/" + id + "/return", OfficeApi.json("{}")).status());
        assertTrue(it.line("Linnet").getString("state").equals("WAITING"));
    }
}
