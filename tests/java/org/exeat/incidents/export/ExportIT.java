package org.exeat.incidents.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.IncidentRecords;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incident is handed over: whole, verifiable, without the names, by those who may see it only. */
class ExportIT {

    private static final byte[] PICTURE = org.exeat.incidents.evidence.Files.jpeg(3_000_000);
    private static final String REQUEST = "'recipient':'Ms Vale, social worker','reason':'Asked for under section 47.'";

    private final IncidentRecords school = new IncidentRecords("larkmead");
    private final SchoolRows.Person dsl = SchoolRows.person(school.made(), Role.DSL);
    private final Browser page = Browser.of(dsl);
    private String picture;

    /** An incident with a report, a picture, a party of the roster and a note that names them. */
    private JsonObject incident() {
        var uploader = new Uploader(school.made());
        picture = uploader.kept("Pia Pupiltwelve – Tŷ.jpg", PICTURE);
        school.report("'what':'Pia Pupiltwelve was called names by Zoë Quill. PIA’S picture is there.',"
                + "'byWhom':'Zoë Quill and a friend','danger':'NO','imagery':'NO','staffInvolved':'NO','draftKey':'"
                + uploader.draftKey() + "','evidence':['" + picture + "']");
        JsonObject incident = school.takeNewest(page);
        String pupil = page.get(school.path("/incident-people?q=pupiltwelve")).json().getJsonArray("people")
                .getJsonObject(0).getString("id");
        send(incident, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        return send(incident, "notes", "{'text':'pupiltwelve, pia: <b>seen</b> by Mrs O’Brien'}");
    }

    private JsonObject send(JsonObject incident, String sub, String body) {
        var answer = page.post(school.path(school.incident(incident) + "/" + sub), OfficeApi.json(body));
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private HttpResponse<byte[]> export(Browser who, JsonObject incident, String body) throws Exception {
        return new Archives(school).asked(who, incident, body);
    }

    private Unzipped archive(JsonObject incident, String body) throws Exception {
        var answer = export(page, incident, body);
        assertEquals(200, answer.statusCode(), new String(answer.body()));
        assertEquals("application/zip", answer.headers().firstValue("Content-Type").orElse(""));
        return Unzipped.of(answer.body());
    }

    @Test
    void namesThatTheRecordHoldsAreProposedWithTheirSpellings() {
        JsonObject incident = incident();

        var names = page.get(school.path(school.incident(incident) + "/export-proposals")).json()
                .getJsonArray("names").getValuesAs(JsonObject.class);

        JsonObject first = names.get(0);
        assertEquals("Pia Pupiltwelve TARGET", first.getString("name") + " " + first.getString("part"));
        assertEquals(List.of("Pia Pupiltwelve Person A", "Pia Person A", "Pupiltwelve Person A"),
                first.getJsonArray("spellings").getValuesAs(JsonObject.class).stream().map(each ->
                        each.getString("text") + " " + each.getString("placeholder")).toList());
        assertTrue(names.stream().anyMatch(each -> each.getString("name").equals("Zoë Quill")
                && each.getString("part").equals("MENTIONED")), names.toString());
    }

    @Test
    void everyFileCanBeVerifiedAndNoReplacedNameIsLeftInAnyText(@TempDir Path folder) throws Exception {
        JsonObject incident = incident();

        var archive = archive(incident, REQUEST + ",'further':['O\\u2019Brien'],'evidence':['" + picture + "']");

        assertEquals(List.of(), archive.broken());
        assertTrue(archive.verified(folder));
        assertArrayEquals(PICTURE, archive.files().get("evidence/R-0001-1-Person-A-Ty.jpg"));
        String readable = archive.readable();
        Stream.of("Pupiltwelve", "Zo", "Quill", "Pia", "PIA", "O’Brien").forEach(name ->
                assertFalse(readable.toLowerCase().matches("(?s).*\\b" + name.toLowerCase() + "\\b.*"), name));
        assertTrue(archive.text("incident.html").contains("Person A was called names by Person"), readable);
        assertTrue(archive.text("incident.html").contains("&lt;b&gt;seen&lt;/b&gt;"));
        assertFalse(archive.text("incident.html").contains("<script"));
        assertTrue(archive.json().getJsonObject("export").getBoolean("redacted"));
        assertTrue(archive.text("README.txt").contains("sha256sum -c SHA256SUMS"));
    }

    @Test
    void aChangedFileIsFoundOut(@TempDir Path folder) throws Exception {
        var archive = archive(incident(), REQUEST);
        archive.files().put("incident.html", "another".getBytes());

        assertEquals(List.of("incident.html"), archive.broken());
        assertFalse(archive.verified(folder));
    }

    @Test
    void whatStaysReadableStaysAndNoFileGoesAlongUnasked() throws Exception {
        var archive = archive(incident(), REQUEST + ",'readable':['Pia Pupiltwelve','pia']");

        assertEquals(List.of("README.txt", "incident.html", "incident.json", "SHA256SUMS"),
                List.copyOf(archive.files().keySet()));
        assertTrue(archive.text("incident.json").contains("Pia Pupiltwelve was called names by Person"));
        assertFalse(archive.text("incident.json").contains("Zoë"));
        assertFalse(archive.text("incident.json").contains("\"file\""));
    }

    @Test
    void thatItWasHandedOverStandsInTheChronologyAndInTheAuditTrailWithoutNames() throws Exception {
        JsonObject incident = incident();
        var archive = archive(incident, "'recipient':'Orla Finch','reason':'For Ned Sparrow.'");

        var entry = page.get(school.path(school.incident(incident))).json().getJsonArray("chronology")
                .getJsonObject(0);
        assertEquals("EXPORTED Orla Finch For Ned Sparrow.", entry.getString("kind") + " " + entry.getString("about")
                + " " + entry.getString("text"));
        assertEquals(Unzipped.sum(archive.files().get("SHA256SUMS")), entry.getString("answer"));
        var rows = school.audited(incident);
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("incident-exported ACCOUNT")), rows.toString());
        Stream.of("Finch", "Sparrow", "Pia").forEach(name -> assertFalse(rows.toString().contains(name), name));
    }

    @Test
    void platformsAreNamedAsPeopleKnowThemAndWithheldAsAnyWord() throws Exception {
        school.report("'what':'It is everywhere.','platforms':['snapchat','youtube-kids','the chat of 9B'],"
                + "'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        JsonObject incident = school.takeNewest(page);

        assertTrue(archive(incident, REQUEST).text("incident.html")
                .contains("<dd>Snapchat, YouTube Kids, the chat of 9B</dd>"));
        var withheld = archive(incident, REQUEST + ",'further':['YouTube Kids','9B']");
        assertTrue(withheld.text("incident.html").contains("<dd>Snapchat, "), withheld.text("incident.html"));
        assertFalse(withheld.readable().matches("(?s).*([Kk]ids|9B).*"), withheld.readable());
    }

    @Test
    void lettersGoAlongWithoutNamesToo() throws Exception {
        JsonObject incident = incident();
        String party = incident.getJsonArray("parties").getJsonObject(0).getString("id");
        assertEquals(201, page.post(school.path(school.incident(incident) + "/letters"), OfficeApi.json(
                "{'kind':'FIRST','party':'" + party + "','language':'cy','addressee':'Gwen Pupiltwelve','text':"
                + "'Annwyl Gwen Pupiltwelve,\\n\\nam Pia'}")).status());

        var archive = archive(incident, REQUEST);

        assertTrue(archive.text("incident.html").contains("<blockquote lang=\"cy\">Annwyl Person "));
        assertTrue(archive.text("incident.html").contains("am Person A"));
        assertFalse(archive.readable().contains("Gwen"));
        assertFalse(archive.readable().contains("Pupiltwelve"));
    }

    @Test
    void whoeverMayNotSeeItFindsNothingToHandOver() throws Exception {
        JsonObject incident = incident();
        String proposals = school.path(school.incident(incident) + "/export-proposals");

        for (Role role : List.of(Role.TEACHER, Role.PASTORAL, Role.DEPUTY_HEAD, Role.CHAIR_OF_GOVERNORS)) {
            var other = Browser.of(SchoolRows.person(school.made(), role));
            assertEquals(404, export(other, incident, REQUEST).statusCode(), role.name());
            assertEquals(404, other.get(proposals).status(), role.name());
        }
        var administrator = Browser.of(SchoolRows.person(school.made(), Role.ADMINISTRATOR, Role.TEACHER));
        assertEquals(404, export(administrator, incident, REQUEST).statusCode());
        var elsewhere = Browser.of(SchoolRows.person(new IncidentRecords("larkmead").made(), Role.DSL));
        assertEquals(404, export(elsewhere, incident, REQUEST).statusCode());

        var touched = SchoolRows.person(school.made(), Role.HEADTEACHER);
        assertEquals(200, export(Browser.of(touched), incident, REQUEST).statusCode());
        send(incident, "parties", "{'role':'WITNESS','account':'" + touched.id() + "'}");
        assertEquals(404, export(Browser.of(touched), incident, REQUEST).statusCode());
        assertEquals(404, Browser.of(touched).get(proposals).status());
    }

    @Test
    void nothingLeavesWithoutARecipientAReasonOrWithAFileOfAnother() throws Exception {
        JsonObject incident = incident();
        int entries = incident.getJsonArray("chronology").size();

        assertEquals(422, export(page, incident, "'recipient':' ','reason':'x'").statusCode());
        assertEquals(422, export(page, incident, "'recipient':'x'").statusCode());
        assertEquals(422, export(page, incident, REQUEST + ",'further':['a']").statusCode());
        assertEquals(422, export(page, incident, REQUEST + ",'evidence':['" + UUID.randomUUID() + "']").statusCode());
        assertEquals(412, export(Browser.of(dsl).with("If-Match", "\"1\""), incident, REQUEST).statusCode());

        assertEquals(entries, page.get(school.path(school.incident(incident))).json().getJsonArray("chronology")
                .size());
    }
}
