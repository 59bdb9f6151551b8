package org.exeat.incidents.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.IncidentRecords;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Letters to parents: begun from the record, named nobody else's child, kept as they were written. */
class LettersIT {

    private final IncidentRecords school = new IncidentRecords("larkmead");
    private final SchoolRows.Person dsl = SchoolRows.person(school.made(), Role.DSL);
    private final Browser page = Browser.of(dsl);

    /** An incident in which a pupil of the roster was called names by a Zoë Quill; one ground is answered yes. */
    private JsonObject incident() {
        school.report("'what':'They call her names.','danger':'NO','imagery':'NO','staffInvolved':'NO'");
        JsonObject incident = school.takeNewest(page);
        String pupil = page.get(school.path("/incident-people?q=pupileleven")).json().getJsonArray("people")
                .getJsonObject(0).getString("id");
        send(incident, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        send(incident, "parties", "{'role':'ALLEGED','name':'Zoë Quill'}");
        return put(incident, "grounds/5d", "{'answer':'YES','reason':'Zoë sent it nine times.'}");
    }

    private JsonObject put(JsonObject incident, String sub, String body) {
        page.with("If-Match", "*");
        var answered = page.put(path(incident, sub), OfficeApi.json(body));
        page.with("If-Match", null);
        assertEquals(200, answered.status(), answered.text());
        return answered.json();
    }

    private JsonObject send(JsonObject incident, String sub, String body) {
        var answer = page.post(path(incident, sub), OfficeApi.json(body));
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private String path(JsonObject incident, String sub) {
        return school.path(school.incident(incident) + "/" + sub);
    }

    private static String party(JsonObject incident, String role) {
        return incident.getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("role").equals(role)).findFirst().orElseThrow().getString("id");
    }

    private static String letter(JsonObject incident, String text, boolean namesOthers) {
        return "{'kind':'FIRST','party':'" + party(incident, "TARGET") + "','language':'cy','addressee':'Mr Parent',"
                + "'text':'" + text + "','namesOthers':" + namesOthers + "}";
    }

    private String template(JsonObject incident, String kind, String language, String party) {
        return page.get(path(incident, "letter-template?kind=" + kind + "&language=" + language + "&party="
                + party)).json().getString("text");
    }

    @Test
    void aDraftGivesTheClauseTheReasonAndWhereToComplainAndNamesNoOtherChild() {
        JsonObject incident = incident();

        String english = template(incident, "FIRST", "en", party(incident, "TARGET"));

        assertTrue(english.contains("clause 5d, “"), english);
        assertTrue(english.contains("another person sent it nine times."), english);
        assertTrue(english.contains("clause 4c, says: “You should raise a concern or complaint"), english);
        assertTrue(english.contains("Ŵynn Pupileleven"), english);
        assertFalse(english.contains("Zoë") || english.contains("Quill"), english);
        assertFalse(english.contains("letters.") || english.contains("{"), english);
        String welsh = template(incident, "OUTCOME", "cy", party(incident, "TARGET"));
        assertTrue(welsh.contains("Annwyl ") && welsh.contains("cymal 5d") && welsh.contains("Yn gywir"), welsh);
        assertFalse(welsh.contains("letters.") || welsh.contains("{"), welsh);
    }

    @Test
    void theRostersParentsAreProposedAsAddressees() {
        JsonObject incident = incident();

        var addressees = page.get(path(incident, "letter-template?kind=FIRST&language=en&party="
                + party(incident, "TARGET"))).json().getJsonArray("addressees");

        assertFalse(addressees.isEmpty());
        assertFalse(addressees.toString().contains("Pupileleven"), addressees.toString());
    }

    @Test
    void aLetterThatNamesAnotherPupilIsHeldUntilItsWriterMeansIt() {
        JsonObject incident = incident();
        String text = "Ŵynn Pupileleven was called names by ZOE.";

        assertEquals(List.of("Zoë Quill"), page.post(path(incident, "letter-checks"), OfficeApi.json("{'party':'"
                + party(incident, "TARGET") + "','text':'" + text + "'}")).json().getJsonArray("names")
                .getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        assertEquals("LETTER_NAMES_OTHERS", page.post(path(incident, "letters"), OfficeApi.json(
                letter(incident, text, false))).code());
        assertEquals(201, page.post(path(incident, "letters"), OfficeApi.json(letter(incident, text, true))).status());
    }

    @Test
    void aFinalLetterIsKeptAsItIsAndStandsInTheChronologyAndOnPaper() {
        JsonObject incident = incident();
        var written = page.post(path(incident, "letters"), OfficeApi.json(letter(incident, "Annwyl riant", false)));
        assertEquals(201, written.status(), written.text());
        String id = written.json().getString("id");

        var items = page.get(path(incident, "letters")).json().getJsonArray("items");
        assertEquals("Annwyl riant", items.getJsonObject(0).getString("text"));
        var entry = page.get(school.path(school.incident(incident))).json().getJsonArray("chronology")
                .getJsonObject(0);
        assertEquals("LETTER Mr Parent", entry.getString("kind") + " " + entry.getString("about"));
        assertTrue(page.with("Accept", "application/pdf").get(path(incident, "letters/" + id)).text()
                .startsWith("%PDF"));
        page.with("Accept", null);
        assertFalse(school.audited(incident).toString().contains("Mr Parent"));
    }

    @Test
    void theProgramItselfCannotChangeALetter() throws SQLException {
        try (var application = Running.exeat().application(); var change = application.prepareStatement(
                "update incident_letter set text = 'another'")) {
            assertThrows(SQLException.class, change::executeUpdate);
        }
    }

    @Test
    void whoeverMayNotSeeTheIncidentFindsNoLetter() {
        JsonObject incident = incident();
        String id = page.post(path(incident, "letters"), OfficeApi.json(letter(incident, "Annwyl riant", false)))
                .json().getString("id");

        for (Role role : List.of(Role.TEACHER, Role.PASTORAL, Role.DEPUTY_HEAD, Role.CHAIR_OF_GOVERNORS)) {
            var other = Browser.of(SchoolRows.person(school.made(), role));
            assertEquals(404, other.get(path(incident, "letters")).status(), role.name());
            assertEquals(404, other.get(path(incident, "letters/" + id)).status(), role.name());
            assertEquals(404, other.post(path(incident, "letters"), OfficeApi.json(letter(incident, "x y", false)))
                    .status(), role.name());
            assertEquals(404, other.get(path(incident, "letter-template?kind=FIRST&language=en&party="
                    + party(incident, "TARGET"))).status(), role.name());
        }
        var elsewhere = Browser.of(SchoolRows.person(new IncidentRecords("larkmead").made(), Role.DSL));
        assertEquals(404, elsewhere.get(path(incident, "letters/" + id)).status());
    }

    @Test
    void aLetterIsForAPupilOfTheIncidentAndInALanguageThereIs() {
        JsonObject incident = incident();
        String other = letter(incident(), "x y", false);

        assertEquals(422, page.post(path(incident, "letters"), OfficeApi.json(other)).status());
        assertEquals(422, page.get(path(incident, "letter-template?kind=FIRST&language=fr&party="
                + party(incident, "TARGET"))).status());
        assertEquals(422, page.get(path(incident, "letter-template")).status());
        assertEquals(422, page.get(path(incident, "letter-template?kind=LAST&language=en&party=x")).status());
    }
}
