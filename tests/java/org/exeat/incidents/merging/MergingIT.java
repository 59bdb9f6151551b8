package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Two incidents become one: what comes along, what stays behind, and who may. */
class MergingIT {

    private final Pairing pair = new Pairing();

    @Test
    void reportsPeopleConcernsAndWhatIsToBeDoneComeAlong() {
        var one = pair.incident();
        var other = pair.incident("'danger':'YES','imagery':'NO','staffInvolved':'NO'");
        String pupil = pair.pupil("pupilten");
        pair.send(one, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        pair.send(other, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        pair.send(other, "parties", "{'role':'ALLEGED','name':'somebody called Fox'}");
        var tutor = pair.person("Tamsin Vole", Role.TEACHER);
        pair.send(other, "actions", "{'what':'Talk to both tutors','owner':'" + tutor.id() + "','dueOn':'2031-05-01'}");
        pair.send(other, "hold", "{'reason':'A complaint is open.'}");

        var now = pair.merged(one, other);

        assertEquals(List.of("R-0001", "R-0002"), Pairing.list(now, "reports", "number"));
        assertEquals(List.of("TARGET", "ALLEGED"), Pairing.list(now, "parties", "role"));
        assertEquals("[\"IMMEDIATE_DANGER\"]", now.getJsonObject("concerns").getJsonArray("concerns").toString());
        assertTrue(now.getJsonObject("line").getBoolean("urgent"));
        assertEquals(List.of("Talk to both tutors"), Pairing.list(now, "actions", "what"));
        assertEquals("A complaint is open.", pair.dsl.get(Triage.path(one) + "/keeping").json().getJsonObject("hold")
                .getString("reason"));
    }

    @Test
    void answersAndDecisionsStayBehindAndBothTrailsAreKept() {
        var one = pair.incident();
        var other = pair.incident();
        Triage.answer(pair.dsl, other, "5a", "YES");
        pair.send(other, "decision", "{'verdict':'MAY_ACT','reason':'It poses a threat.'}");
        int before = Pairing.kinds(pair.now(other)).size();

        var now = pair.merged(one, other);

        assertEquals("NEEDS_INFORMATION", now.getJsonObject("advice").getString("verdict"));
        assertFalse(now.containsKey("decision"));
        assertEquals("NOT_KNOWN", Pairing.list(now, "grounds", "answer").get(0));
        assertTrue(Pairing.kinds(now).contains("MERGED_IN"));
        var beside = now.getJsonArray("merged").getJsonObject(0);
        assertEquals("MERGED", Pairing.kinds(beside).get(0));
        assertEquals(before + 1, Pairing.kinds(beside).size());
        assertEquals("MAY_ACT", beside.getJsonObject("decision").getString("verdict"));
        var ended = pair.now(other);
        assertEquals("CLOSED " + Pairing.id(one), ended.getJsonObject("line").getString("state") + " "
                + ended.getJsonObject("line").getJsonObject("mergedInto").getString("id"));
        assertEquals("[]", ended.getJsonArray("may").toString());
    }

    @Test
    void whatWasMergedIsNeverChangedAgain() {
        var one = pair.incident();
        var other = pair.incident();
        pair.merged(one, other);
        String path = Triage.path(other);
        for (String act : List.of("reopening {'reason':'x'}", "notes {'text':'x'}", "hold {'reason':'x'}",
                "parties {'role':'WITNESS','name':'x'}", "exports {'recipient':'x','reason':'y'}")) {
            var told = pair.dsl.post(path + "/" + act.split(" ")[0], OfficeApi.json(act.split(" ", 2)[1]));
            assertEquals("409 INCIDENT_MERGED", told.status() + " " + told.code(), act);
            assertTrue(told.json().getString("detail").contains("I-0001"), told.json().toString());
        }
        assertEquals("INCIDENT_MERGED", pair.merge(pair.dsl, other, pair.incident()).code());
    }

    @Test
    void onlyTwoThatAreOpenAndTheirsToSeeAreMerged() {
        var one = pair.incident();
        var other = pair.incident();
        var itself = pair.merge(pair.dsl, one, one);
        assertEquals("422 other MERGED_WITH_ITSELF", itself.status() + " " + itself.firstError());
        var elsewhere = new Pairing();
        assertEquals(404, pair.merge(pair.dsl, one, elsewhere.incident()).status());
        assertEquals(404, pair.merge(elsewhere.dsl, one, other).status());
        assertEquals(404, pair.dsl.get(Triage.path(one) + "/merging/" + UUID.randomUUID()).status());
        for (Role role : List.of(Role.TEACHER, Role.PASTORAL, Role.SENIOR_STAFF, Role.DEPUTY_HEAD,
                Role.CHAIR_OF_GOVERNORS, Role.ADMINISTRATOR)) {
            assertEquals(404, pair.merge(pair.school.as(role), one, other).status(), role.name());
            assertEquals(404, pair.school.as(role).get(Triage.path(one) + "/merging/" + Pairing.id(other)).status());
        }
        assertEquals(403, pair.merge(pair.school.as(Role.PARENT), one, other).status());
        Triage.close(pair.dsl, other);
        assertEquals("OTHER_INCIDENT_CLOSED", pair.merge(pair.dsl, one, other).code());
        assertEquals("INCIDENT_CLOSED", pair.merge(pair.dsl, other, one).code());
    }

    @Test
    void whoeverHandlesOneAloneCannotReachTheOther() {
        var one = pair.incident();
        var other = pair.incident();
        var handler = pair.person("Tamsin Vole", Role.TEACHER);
        pair.entrust(one, handler);
        var page = Browser.of(handler);
        String path = "/schools/" + pair.school.school.id() + Triage.path(one);
        var body = OfficeApi.json("{'other':'" + Pairing.id(other) + "','reason':'x'}");

        assertEquals(404, page.post(path + "/merging", body).status());
        assertEquals(404, page.get(path + "/merging/" + Pairing.id(other)).status());

        pair.entrust(other, handler);
        assertEquals(200, page.post(path + "/merging", body).status());
    }

    @Test
    void aStateThatSomebodyDidNotSeeIsNotMerged() {
        var one = pair.incident();
        var other = pair.incident();
        String seen = "\"" + pair.now(one).getInt("version") + "\"";
        int version = pair.now(other).getInt("version");
        pair.send(other, "notes", "{'text':'One more thing.'}");
        String path = "/schools/" + pair.school.school.id() + Triage.path(one) + "/merging";
        var body = "{'other':'" + Pairing.id(other) + "','reason':'x','version':";
        var page = Browser.of(pair.person("Hestia Quern", Role.HEADTEACHER));

        assertEquals(412, page.with("If-Match", seen).post(path, OfficeApi.json(body + version + "}")).status());
        pair.send(one, "notes", "{'text':'And one here.'}");
        assertEquals(412, page.post(path, OfficeApi.json(body + (version + 1) + "}")).status());
        assertEquals("[]", pair.now(one).getJsonArray("merged").toString());
    }

    @Test
    void itIsForeseenInFullAndNothingHappensBefore() {
        var one = pair.incident();
        var other = pair.incident("'danger':'YES','imagery':'NO','staffInvolved':'NO'");
        var tutor = pair.person("Tamsin Vole", Role.TEACHER);
        pair.entrust(other, tutor);
        pair.send(other, "parties", "{'role':'ALLEGED','name':'somebody called Fox'}");

        JsonObject view = pair.dsl.get(Triage.path(one) + "/merging/" + Pairing.id(other)).json();

        assertEquals("[\"R-0002\"][\"somebody called Fox\"][\"IMMEDIATE_DANGER\"][\"Tamsin Vole\"][]",
                "" + view.get("reports") + view.get("parties") + view.get("concerns") + view.get("gaining")
                        + view.get("losing"));
        assertEquals(404, pair.looks(tutor, one));
        assertEquals("OPEN", pair.now(other).getJsonObject("line").getString("state"));
    }

    @Test
    void bothAreEnteredInTheAuditTrailWithoutAWordOfWhy() {
        var one = pair.incident();
        var other = pair.incident();
        pair.merged(one, other);
        var rows = AuditRows.of(pair.school.school, "incident:" + Pairing.id(other)).toString()
                + AuditRows.of(pair.school.school, "incident:" + Pairing.id(one));
        assertTrue(rows.contains("incident-merged ") && rows.contains("incident-merged-in "), rows);
        assertFalse(rows.contains("group chat"), rows);
    }

    /** Two at once: one wins, and nothing is half done. */
    @Test
    void twoThatAreMergedIntoEachOtherAtOnceEndAsOne() throws Exception {
        var one = pair.incident();
        var other = pair.incident();
        var head = pair.school.head;
        var first = new Thread(() -> pair.merge(pair.dsl, one, other));
        var second = new Thread(() -> pair.merge(head, other, one));
        first.start();
        second.start();
        first.join();
        second.join();
        long ended = List.of(one, other).stream().filter(it -> pair.now(it).getJsonObject("line")
                .containsKey("mergedInto")).count();
        assertEquals(1, ended);
        assertEquals(1, SchoolRows.change("update incident set version = version + 1 where school_id = ?"
                + " and state = 'OPEN'", pair.school.school.id()));
    }
}
