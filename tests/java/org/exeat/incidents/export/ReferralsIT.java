package org.exeat.incidents.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.IncidentRecords;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Each referral stays on record with its day, its time and its reference, whatever is entered after it. */
class ReferralsIT {

    private final IncidentRecords school = new IncidentRecords("larkmead");
    private final Browser dsl = Browser.of(SchoolRows.person(school.made(), Role.DSL));

    private JsonObject incident() {
        school.report("'what':'They wrote that she should watch out.','danger':'NO','imagery':'NO',"
                + "'staffInvolved':'NO'");
        return school.takeNewest(dsl);
    }

    private Browser.Answer police(JsonObject incident, String more) {
        return dsl.send("PUT", school.path(school.incident(incident) + "/routes/POLICE"),
                OfficeApi.json("{'answer':'DONE','reason':'By telephone.'," + more + "}"));
    }

    /** An incident of which the police were told twice. */
    private JsonObject twice() {
        JsonObject incident = incident();
        assertEquals(200, police(incident, "'on':'2026-03-03','time':'14:05','reference':'Log 123'").status());
        var last = police(incident, "'on':'2026-03-10','reference':'Log 456'");
        assertEquals(200, last.status(), last.text());
        return last.json();
    }

    private Unzipped archive(JsonObject incident) throws Exception {
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve("/api/v1" + school.path(
                school.incident(incident) + "/exports"))).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(OfficeApi.json(
                        "{'recipient':'Ms Vale','reason':'Asked for.'}").toString()));
        dsl.headers().forEach(request::header);
        return Unzipped.of(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body());
    }

    private static List<String> referrals(JsonObject incident) {
        return incident.getJsonArray("chronology").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("kind").equals("ROUTE")).map(entry -> entry.getString("on") + " "
                        + entry.getString("time", "-") + " " + entry.getString("reference")).toList();
    }

    @Test
    void theEarlierOneStaysInTheChronologyBesideTheLater() {
        JsonObject incident = twice();

        assertEquals(List.of("2026-03-10 - Log 456", "2026-03-03 14:05 Log 123"), referrals(incident));
        JsonObject police = incident.getJsonArray("routes").getValuesAs(JsonObject.class).stream()
                .filter(route -> route.getString("route").equals("POLICE")).findFirst().orElseThrow();
        assertEquals("Log 456", police.getString("reference"));
        assertFalse(police.containsKey("time"), police.toString());
    }

    @Test
    void bothLeaveTheSchoolWithTheRecord() throws Exception {
        Unzipped archive = archive(twice());

        String paper = archive.text("incident.html");
        assertTrue(paper.contains("Police: Done. On 3 March 2026 at 14:05. Reference Log 123. “By telephone.”"), paper);
        assertTrue(paper.contains("Police: Done. On 10 March 2026. Reference Log 456."), paper);
        assertEquals("2026-03-03 14:05 Log 123", referrals(archive.json().getJsonObject("incident")).get(1));
    }

    @Test
    void whatBecameDueAfterItWasNotNeededIsDueOnPaperAsOnThePage() throws Exception {
        JsonObject incident = incident();
        String path = school.path(school.incident(incident));
        dsl.send("PUT", path + "/routes/LEGAL_ADVICE", OfficeApi.json(
                "{'answer':'NOT_NEEDED','reason':'A joke.','disrepute':'NO'}"));
        var raised = dsl.send("PUT", path + "/concerns", OfficeApi.json(
                "{'concerns':['DISREPUTE'],'reason':'It names the school.'}"));
        assertEquals(200, raised.status(), raised.text());

        String paper = archive(incident).text("incident.html");
        assertTrue(paper.contains("<tr><td>Legal advice\nClause 4e</td>\n<td>Due</td>"), paper);
    }

    @Test
    void dangerThatBecameCertainIsSaidOnPaper() throws Exception {
        JsonObject incident = incident();
        dsl.send("PUT", school.path(school.incident(incident)) + "/concerns", OfficeApi.json(
                "{'concerns':['IMMEDIATE_DANGER'],'certain':true,'reason':'She says so.'}"));

        String paper = archive(incident).text("incident.html");
        assertTrue(paper.contains("It is certain that somebody is in danger."), paper);
    }

    @Test
    void aTimeIsToTheMinuteAndOneOfADay() {
        JsonObject incident = incident();

        assertEquals(422, police(incident, "'time':'14:05'").status());
        assertEquals(400, police(incident, "'on':'2026-03-03','reference':'Log 1','time':'5 past 2'").status());
        var kept = police(incident, "'on':'2026-03-03','reference':'Log 1','time':'14:05:59'");
        assertEquals(List.of("2026-03-03 14:05 Log 1"), referrals(kept.json()));
    }
}
