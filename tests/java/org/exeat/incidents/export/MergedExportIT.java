package org.exeat.incidents.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.IncidentRecords;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What is handed over of an incident into which another was merged: both trails, and no name of either. */
class MergedExportIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final IncidentRecords school = new IncidentRecords("larkmead");
    private final Browser page = Browser.of(SchoolRows.person(school.made(), Role.DSL));

    private JsonObject send(String method, JsonObject incident, String sub, String body) {
        var answer = page.send(method, school.path(school.incident(incident) + "/" + sub), OfficeApi.json(body));
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private JsonObject reported(String telling) {
        school.report(telling + "," + CALM);
        return school.takeNewest(page);
    }

    /** Another incident, with a file on which an answer rests, merged into one. */
    private JsonObject merged() {
        var one = reported("'what':'Somebody was called names.'");
        var uploader = new Uploader(school.made());
        String picture = uploader.kept("chat.jpg", Files.jpeg(2_000));
        var other = reported("'what':'Zoë Quill was called names.','toWhom':'Zoë Quill','draftKey':'"
                + uploader.draftKey() + "','evidence':['" + picture + "']");
        send("PUT", other, "grounds/5a", "{'answer':'YES','reason':'As it shows.','evidence':['" + picture + "']}");
        send("POST", other, "parties", "{'role':'WITNESS','name':'Llŷr Penhow'}");
        send("POST", other, "notes", "{'text':'Llŷr Penhow told the tutor.'}");
        return send("POST", one, "merging", "{'other':'" + other.getJsonObject("line").getString("id")
                + "','reason':'The same chat, as Penhow says.'}");
    }

    private Unzipped archive(JsonObject incident) throws Exception {
        var answer = new Archives(school).asked(page, incident, "'recipient':'Ms Vale','reason':'Asked for.'");
        assertEquals(200, answer.statusCode(), new String(answer.body()));
        return Unzipped.of(answer.body());
    }

    @Test
    void bothTrailsGoAlongAndNoNameOfEither() throws Exception {
        var archive = archive(merged());
        var beside = archive.json().getJsonObject("incident").getJsonArray("merged").getJsonObject(0);
        assertTrue(beside.getJsonArray("chronology").toString().contains("told the tutor."), beside.toString());
        String paper = archive.text("incident.html");
        assertTrue(paper.contains("Merged in: I-0002") && paper.contains("told the tutor."), paper);
        for (String name : List.of("Penhow", "Llŷr", "Quill")) {
            assertFalse(archive.readable().contains(name), name);
        }
    }

    @Test
    void theFilesThatAnAnswerRestsOnAreNamedWithTheirReport() throws Exception {
        var archive = archive(merged());
        var ground = archive.json().getJsonObject("incident").getJsonArray("merged").getJsonObject(0)
                .getJsonArray("grounds").getJsonObject(0);
        assertEquals("[{\"name\":\"chat.jpg\",\"number\":\"R-0002\"}]", ground.getJsonArray("files").toString());
        assertTrue(archive.text("incident.html").contains("Rests on chat.jpg (with R-0002)"));
    }
}
