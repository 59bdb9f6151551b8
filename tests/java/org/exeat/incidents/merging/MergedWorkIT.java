package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What is still to be done once two incidents are one, and what is not. */
class MergedWorkIT {

    private final Pairing pair = new Pairing();

    private JsonObject listed() {
        return pair.dsl.get("/incidents?state=OPEN").json().getJsonArray("items").getJsonObject(0);
    }

    private void decide(JsonObject incident, String verdict) {
        pair.send(incident, "decision", "{'verdict':'" + verdict + "','reason':'None of it.'}");
    }

    private OfficeApi.Told close(JsonObject incident) {
        return pair.dsl.post(Triage.path(incident) + "/closure",
                OfficeApi.json("{'outcome':'SUPPORT','reason':'Both have help.'}"));
    }

    @Test
    void whatWasDecidedBeforeTheMergerIsToBeDecidedAgain() {
        var one = pair.incident();
        var other = pair.incident();
        decide(one, "MAY_NOT");
        Triage.considerAll(pair.dsl, one);
        Triage.answer(pair.dsl, other, "5a", "YES");
        assertFalse(pair.merged(one, other).containsKey("decision"));

        assertFalse(listed().containsKey("decision"));
        assertEquals(409, close(one).status());
        decide(one, "MAY_ACT");
        assertEquals("MAY_ACT", listed().getString("decision"));
        assertEquals(200, close(one).status());
    }

    private static void dueLongAgo(JsonObject incident) {
        SchoolRows.change("update incident set due_on = '2020-01-06' where id = ?", Pairing.uuid(incident));
    }

    @Test
    void whatNobodyHadDecidedInTimeIsAsLateAfterTheMerger() {
        var one = pair.incident();
        var other = pair.incident();
        decide(one, "MAY_NOT");
        dueLongAgo(other);
        pair.merged(one, other);
        assertTrue(listed().getBoolean("overdue"));
        assertTrue(reminders().contains("INCIDENT_LATE"), reminders());
    }

    @Test
    void whatIsOwedIsAsLateAfterTheMergerThoughItWasDecided() {
        var one = pair.incident();
        var other = pair.incident();
        pair.dsl.put(Triage.path(other) + "/concerns", "*",
                OfficeApi.json("{'concerns':['DISREPUTE'],'reason':'A song about us.'}"));
        decide(other, "MAY_NOT");
        dueLongAgo(other);
        pair.merged(one, other);
        assertTrue(listed().getBoolean("overdue"));
    }

    @Test
    void whatWasDecidedInTimeIsNotLateBecauseItIsToBeDecidedAgain() {
        var one = pair.incident();
        var other = pair.incident();
        String dueOn = listed().getString("dueOn");
        decide(one, "MAY_NOT");
        decide(other, "MAY_NOT");
        dueLongAgo(one);
        dueLongAgo(other);
        pair.merged(one, other);
        assertEquals(dueOn, listed().getString("dueOn"));
        assertFalse(reminders().contains("INCIDENT_LATE"), reminders());
    }

    private String reminders() {
        return pair.dsl.get("/incident-reminders").json().toString();
    }

    @Test
    void anAnswerThatSomebodyHasReadIsNotMarkedAgain() {
        var one = pair.incident();
        String receipt = pair.school.report(Pairing.CALM);
        var other = Triage.take(pair.dsl).json();
        answer(receipt);
        var read = pair.send(other, "read-answers", "{'report':'" + other.getJsonArray("reports").getJsonObject(0)
                .getString("id") + "','messages':1}");
        assertFalse(read.getJsonObject("line").getBoolean("answered"));

        assertFalse(pair.merged(one, other).getJsonObject("line").getBoolean("answered"));
        assertFalse(listed().getBoolean("answered"));
        answer(receipt);
        assertTrue(listed().getBoolean("answered"));
    }

    private void answer(String receipt) {
        assertEquals(201, pair.school.write(receipt, "It goes on.").status());
    }
}
