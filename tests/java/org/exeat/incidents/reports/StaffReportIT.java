package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class StaffReportIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SchoolRows.Made school = SchoolRows.school();
    private final Browser teacher = SchoolRows.signedIn(SchoolRows.person(school, Role.TEACHER));
    private final Browser head = SchoolRows.signedIn(SchoolRows.person(school, Role.HEADTEACHER, Role.DSL));
    private final Browser stranger = SchoolRows.signedIn(SchoolRows.person(SchoolRows.school(), Role.HEADTEACHER));
    private final Uploader uploader = new Uploader(school);

    private static JsonObjectBuilder telling(String what) {
        return Json.createObjectBuilder().add("what", what).add("danger", "NO").add("imagery", "NO")
                .add("staffInvolved", "NO");
    }

    private String path(String below) {
        return "/schools/" + school.id() + below;
    }

    private JsonObject draft(JsonObjectBuilder telling) {
        var answer = teacher.post(path("/incident-reports"), telling.build());
        assertEquals(201, answer.status(), answer.text());
        return answer.json();
    }

    private String own(JsonObject report) {
        return path("/incident-reports/" + report.getString("id"));
    }

    private JsonObject sent(JsonObject draft) {
        var answer = teacher.post(own(draft) + "/submission", null);
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    @Test
    void aDraftIsSavedResumedAndSentOnce() {
        var draft = draft(telling(""));
        var saved = teacher.put(own(draft), telling("They keep on posting").add("where", "A group chat").build());
        assertEquals("200 They keep on posting", saved.status() + " " + saved.json().getString("what"));
        assertEquals(1, teacher.get(path("/incident-reports/drafts")).json().getJsonArray("items").size());
        var first = sent(draft);
        var again = sent(draft);

        assertEquals("R-0001 R-0001 false", first.getString("number") + " " + again.getString("number") + " "
                + first.getBoolean("urgent"));
        assertEquals(0, teacher.get(path("/incident-reports/drafts")).json().getJsonArray("items").size());
        var mine = teacher.get(path("/incident-reports/mine")).json().getJsonArray("items").getJsonObject(0);
        assertEquals("R-0001 RECEIVED false", mine.getString("number") + " " + mine.getString("status") + " "
                + mine.getBoolean("fresh"));
        assertEquals(200, teacher.put(own(draft), telling("They keep on posting").add("where", "A group chat").build())
                .status(), "the answer was lost, the report was not");
        assertEquals("409 REPORT_SENT", code(teacher.put(own(draft), telling("Something else").build())));
        assertEquals("409 REPORT_SENT", code(teacher.delete(own(draft))));
        assertEquals(1, Kept.count("select count(*) from audit_entry where school_id = ? and actor_kind = 'ACCOUNT'"
                + " and action = 'report-received'", school.id()));
    }

    private static String code(Browser.Answer answer) {
        return answer.status() + " " + answer.code();
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var draft = draft(telling("Mine"));

        for (Browser other : List.of(head, stranger)) {
            assertEquals("404 404 404 404", other.get(own(draft)).status() + " "
                    + other.put(own(draft), telling("x").build()).status() + " " + other.delete(own(draft)).status()
                    + " " + other.post(own(draft) + "/submission", null).status());
        }
        assertEquals("401 403", new Browser().get(own(draft)).status() + " "
                + SchoolRows.signedIn(SchoolRows.person(school, Role.PARENT)).get(own(draft)).status());
        sent(draft);
        assertEquals(404, head.get(path("/incident-reports/mine/" + draft.getString("id"))).status());
    }

    @Test
    void anOlderStateIsNotSavedAndNothingEmptyIsSent() {
        var draft = draft(telling(""));
        teacher.put(own(draft), telling("").add("where", "Here").build());
        teacher.with("If-Match", "\"" + draft.getInt("version") + "\"");
        assertEquals(412, teacher.put(own(draft), telling("Late").build()).status());
        teacher.with("If-Match", null);

        var refused = teacher.post(own(draft) + "/submission", null);
        assertEquals("422 what", refused.status() + " " + refused.json().getJsonArray("errors").getJsonObject(0)
                .getString("field"));
    }

    @Test
    void filesGoWithTheDraftAndAreDownloadedAsNothingButAFile() throws Exception {
        byte[] picture = Files.jpeg(2_500_000);
        String file = uploader.kept("llun “un”.jpg", picture);
        var draft = draft(telling("With a picture").add("draftKey", uploader.draftKey())
                .add("evidence", Json.createArrayBuilder(List.of(file))));
        assertEquals(file, draft.getJsonArray("evidence").getJsonObject(0).getString("id"));
        sent(draft);
        var address = path("/incident-reports/mine/" + draft.getString("id") + "/evidence/" + file);
        var answer = download(address);

        assertArrayEquals(picture, answer.body());
        assertEquals("image/jpeg", answer.headers().firstValue("Content-Type").orElse(""));
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.startsWith("attachment; filename=\"llun _un_.jpg\"; filename*=UTF-8''llun%20%E2%80%9C"),
                disposition);
        assertTrue(answer.headers().allValues("Content-Security-Policy").toString().contains("sandbox"));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers().allValues("Cache-Control").contains("no-store"));
        assertEquals(404, head.get(address).status());
    }

    @Test
    void aFileThatSomebodyChangedIsNotGivenOut() throws Exception {
        String file = uploader.kept("words.txt", Files.text("what they wrote"));
        var draft = draft(telling("With words").add("draftKey", uploader.draftKey())
                .add("evidence", Json.createArrayBuilder(List.of(file))));
        SchoolRows.change("update evidence_chunk set bytes = concat('x', substr(bytes, 2)) where file_id = ?", file);

        var answer = download(path("/incident-reports/mine/" + draft.getString("id") + "/evidence/" + file));
        assertEquals(500, answer.statusCode());
        assertFalse(new String(answer.body()).contains("wrote"));
    }

    private HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve("/api/v1" + path));
        teacher.headers().forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aDraftThatIsGivenUpTakesItsFilesWithIt() {
        String file = uploader.kept("a.png", Files.png());
        var draft = draft(telling("With a file").add("draftKey", uploader.draftKey())
                .add("evidence", Json.createArrayBuilder(List.of(file))));

        assertEquals(204, teacher.delete(own(draft)).status());
        assertEquals(404, teacher.get(own(draft)).status());
        assertEquals(0, Kept.count("select count(*) from evidence_file where school_id = ?", school.id()));
    }

    @Test
    void withoutMailEachUrgentReportIsEnteredOnceAsToldToNobody() throws Exception {
        sent(draft(telling("Urgent").add("danger", "YES")));
        new Reporter(school).receipt(Reporter.telling("Urgent too").add("imagery", "NOT_SURE").build());
        sent(draft(telling("Not urgent")));
        for (int tries = 0; tries < 200 && notTold() < 2; tries++) {
            Thread.sleep(100);
        }

        assertEquals(2, notTold());
        assertEquals(0, Kept.count("select count(*) from report_alert where school_id = ?", school.id()));
    }

    private long notTold() {
        return Kept.count("select count(*) from audit_entry where school_id = ? and action = 'report-dsl-not-told'",
                school.id());
    }

    @Test
    void theSchoolSettlesWhatReportersAreTold() {
        var wish = Json.createObjectBuilder().add("readWhen", Json.createObjectBuilder().add("en", "At noon"))
                .add("contacts", Json.createArrayBuilder().add(Json.createObjectBuilder().add("phone", "01632 960 042")
                        .add("name", Json.createObjectBuilder().add("cy", "Swyddfa")))).add("dueDays", 2).build();

        assertEquals(403, teacher.put(path("/report-settings"), wish).status());
        assertEquals(200, head.put(path("/report-settings"), wish).status());
        var guide = new Reporter(school).guide().json();
        assertEquals("At noon 01632 960 042", guide.getJsonObject("readWhen").getString("en") + " "
                + guide.getJsonArray("contacts").getJsonObject(0).getString("phone"));
        assertEquals(2, head.get(path("/report-settings")).json().getInt("dueDays"));
    }
}
