package org.exeat.photos.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** A request that turns out to be bullying reaches those in charge of incidents, and the office learns no more. */
class HandOverIT {

    private final TakeDownSchool it = new TakeDownSchool();
    private final OfficeApi dsl = OfficeApi.at(it.school, Role.DSL);

    private JsonObject reported() {
        return dsl.get("/triage-queue").json().getJsonArray("reports").getJsonObject(0);
    }

    @Test
    void itBecomesAReportWithWhatWasToldAndWaitsForTriage() {
        it.asked(",'relation':'PUPIL','platform':'tiktok','link':'https://x.example/1','whoIn':'me','postedBy':'8B'");
        String path = it.newest();

        assertEquals(200, it.act(path + "/handover", "{'reason':'Mocking words beside it'}").status());

        var report = dsl.get("/incident-reports/" + reported().getString("id") + "/reading").json();
        assertEquals("The picture of the relay team\n\nMocking words beside it", report.getString("what"));
        assertEquals("me 8B", report.getString("toWhom") + " " + report.getString("byWhom"));
        assertEquals("https://x.example/1", report.getJsonArray("links").getString(0));
        assertEquals("OPEN NOT_SURE", report.getString("channel") + " " + report.getString("danger"));
        assertTrue(reported().getBoolean("urgent"), "nobody has asked whether there is danger");
    }

    @Test
    void theSameCodeFollowsBothAndTheRequestStaysOpen() {
        String code = it.asked("");
        String path = it.newest();
        it.act(path + "/handover", "{'reason':'Bullying'}");

        var told = it.followUp(code);
        assertTrue(told.getBoolean("handedOver"));
        assertEquals("UNDER_WAY", told.getString("state"));
        assertFalse(told.toString().contains("Bullying"), "the reason is for those in charge");
        assertEquals("RECEIVED", it.open("/report-follow-ups", null, "{'receipt':'" + code + "'}").json()
                .getString("status"));
        assertEquals(200, it.act(path + "/answer", "{'outcome':'TAKEN_DOWN','text':'Gone.'}").status());
    }

    @Test
    void itIsHandedOverOnce() {
        it.asked("");
        String path = it.newest();
        it.act(path + "/handover", "{'reason':'Bullying'}");

        assertEquals("TAKE_DOWN_HANDED_OVER", it.act(path + "/handover", "{'reason':'Again'}").code());
        assertEquals(1, dsl.get("/triage-queue").json().getJsonArray("reports").size());
    }

    @Test
    void theOfficeLearnsThatItWasHandedOverAndNothingOfTheIncident() {
        it.asked("");
        String path = it.newest();
        it.act(path + "/handover", "{'reason':'Bullying'}");
        String report = reported().getString("id");
        var before = it.office.get(path).json();

        dsl.post("/incident-reports/" + report + "/incident", OfficeApi.json("{'title':'Mockery'}"));

        assertEquals(before.toString(), it.office.get(path).json().toString());
        assertFalse(before.toString().contains(report), before.toString());
        assertFalse(before.toString().contains("Bullying"), "why is for those in charge");
        assertEquals(0, it.office.get("/triage-queue").json().getJsonArray("reports").size());
        assertTrue(it.office.get("/incident-reports/" + report + "/reading").status() >= 403);
    }
}
