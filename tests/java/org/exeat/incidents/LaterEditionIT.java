package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What was decided under one edition still says so when the school has adopted another. */
class LaterEditionIT {

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final JsonObject closed = closed();

    private JsonObject closed() {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        var begun = Triage.take(dsl).json();
        Triage.answer(dsl, begun, "5d", "YES");
        return Triage.close(dsl, begun).json();
    }

    private static String tested(JsonObject incident) {
        var ground = incident.getJsonArray("grounds").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals("5d")).findFirst();
        return ground.map(one -> one.getString("answer")).orElse("no such ground") + ", "
                + incident.getJsonObject("advice").getString("verdict");
    }

    private void adopt(String pack) {
        assertEquals(201, school.head.post("/editions", OfficeApi.json("{'pack':'" + pack + "'}")).status());
    }

    @Test
    void aClosedIncidentShowsTheGroundsOfTheEditionUnderWhichItWasDecided() {
        adopt("st-winnow");
        adopt("larkmead");

        var later = dsl.get(Triage.path(closed)).json();

        assertEquals("YES, MAY_ACT", tested(later));
        assertEquals(closed.getString("edition"), later.getString("edition"));
        assertEquals(closed.getJsonArray("grounds"), later.getJsonArray("grounds"));
    }

    @Test
    void openedAgainItIsTestedOnTheEditionInForce() {
        adopt("larkmead");

        var open = dsl.post(Triage.path(closed) + "/reopening", OfficeApi.json("{'reason':'Again.'}")).json();

        assertEquals("NOT_KNOWN, NEEDS_INFORMATION", tested(open));
        assertNotEquals(closed.getString("edition"), open.getString("edition"));
    }

    @Test
    void theChronologyCallsAnAnswerByTheGroundThatWasAnswered() {
        adopt("st-winnow");

        var open = dsl.post(Triage.path(closed) + "/reopening", OfficeApi.json("{'reason':'Again.'}")).json();

        assertEquals("ONLINE_BULLYING", open.getJsonArray("chronology").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("GROUND")).findFirst().orElseThrow().getString("about"));
    }
}
