package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** The files of a report reach those who may read it, and nobody else. */
class HandlersEvidenceIT {

    private static final String TEXT = "20:14 see you at the bus stop on friday";
    private static final String DRAFT = "a-draft-of-a-hundred-and-more-bits";

    private record Taken(JsonObject incident, String file) {
    }

    private final Triage school = new Triage("larkmead");
    private final SchoolRows.Person dsl = SchoolRows.person(school.school, Role.DSL);

    private String path(String below) {
        return "/api/v1/schools/" + school.school.id() + below;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(Running.exeat().address().resolve(path));
    }

    private HttpResponse<String> file(SchoolRows.Person who, String report, String id) throws Exception {
        var request = to(path("/incident-reports/" + report + "/evidence/" + id));
        SchoolRows.signedIn(who).headers().forEach(request::header);
        return send(request);
    }

    @Test
    void whoeverMayReadTheReportTakesItsFilesAndNobodyElse() throws Exception {
        var kept = send(to(path("/evidence-uploads")).header("Content-Type", "application/octet-stream")
                .header("X-Exeat-Draft", DRAFT).header("X-Exeat-File-Name", "chat.txt").header("X-Exeat-Imagery", "NO")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT)));
        assertEquals(201, kept.statusCode(), kept.body());
        String id = kept.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO','draftKey':'" + DRAFT + "','evidence':['" + id
                + "']");

        var page = Browser.of(dsl);
        String report = page.get("/schools/" + school.school.id() + "/triage-queue").json().getJsonArray("reports")
                .getJsonObject(0).getString("id");
        JsonObject read = page.get("/schools/" + school.school.id() + "/incident-reports/" + report + "/reading")
                .json();
        assertEquals("chat.txt", read.getJsonArray("evidence").getJsonObject(0).getString("name"));

        var taken = file(dsl, report, id);
        assertEquals(TEXT, new String(taken.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals("nosniff", taken.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(404, file(SchoolRows.person(school.school, Role.TEACHER), report, id).statusCode());
        assertEquals(404, file(SchoolRows.person(new Triage("larkmead").school, Role.DSL), report, id).statusCode());
    }

    /** A report with one file, taken up by the safeguarding lead. */
    private static Taken taken(Triage at, OfficeApi dsl) {
        var files = new Uploader(at.school);
        String file = files.kept("chat.txt", Files.text(TEXT));
        at.report("'danger':'NO','imagery':'NO','staffInvolved':'NO','draftKey':'" + files.draftKey()
                + "','evidence':['" + file + "']");
        return new Taken(Triage.take(dsl).json(), file);
    }

    private static OfficeApi.Told answer(OfficeApi dsl, JsonObject incident, String files) {
        return dsl.put(Triage.path(incident) + "/grounds/5a", "*", OfficeApi.json(
                "{'answer':'YES','reason':'It names a place.','evidence':[" + files + "]}"));
    }

    @Test
    void anAnswerRestsOnFilesOfItsOwnIncidentAndOnNoOthers() {
        OfficeApi lead = school.as(Role.DSL);
        var one = taken(school, lead);
        var other = taken(school, lead);
        var elsewhere = new Triage("larkmead");
        var foreign = taken(elsewhere, elsewhere.as(Role.DSL));

        var kept = answer(lead, one.incident(), "'" + one.file() + "','" + one.file() + "'");

        assertEquals("[\"" + one.file() + "\"]", kept.json().getJsonArray("grounds").getJsonObject(0)
                .getJsonArray("evidence").toString());
        for (String wrong : List.of(other.file(), foreign.file(), UUID.randomUUID().toString())) {
            var refused = answer(lead, one.incident(), "'" + one.file() + "','" + wrong + "'");
            assertEquals("422 evidence", refused.status() + " " + refused.json().getJsonArray("errors")
                    .getJsonObject(0).getString("field"));
        }
    }
}
