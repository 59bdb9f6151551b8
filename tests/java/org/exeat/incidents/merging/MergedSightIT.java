package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Need to know outlives a merger: from whom either was kept, both are kept. */
class MergedSightIT {

    private final Pairing pair = new Pairing();
    private final SchoolRows.Person vole = pair.person("Tamsin Vole", Role.TEACHER);

    private void sees(int status, SchoolRows.Person person, JsonObject... incidents) {
        for (JsonObject incident : incidents) {
            assertEquals(status, pair.looks(person, incident));
        }
        var page = Browser.of(person);
        String base = "/schools/" + pair.school.school.id();
        String lists = page.get(base + "/incidents").text() + page.get(base + "/triage-queue").text();
        for (JsonObject incident : incidents) {
            assertEquals(status == 200, lists.contains(Pairing.id(incident)), lists);
        }
    }

    @Test
    void whoHandledOneHandlesBoth() {
        var one = pair.incident();
        var other = pair.incident();
        pair.entrust(other, vole);
        pair.merged(one, other);
        assertEquals(200, pair.looks(vole, one));
        assertEquals(200, pair.looks(vole, other));
        assertEquals(List.of("Tamsin Vole"), Pairing.list(pair.now(one), "handlers", "name").stream()
                .filter("Tamsin Vole"::equals).toList());
    }

    @Test
    void whoWasRelievedOfTheOneThatGoesOnHandlesItNoMoreByTheMerger() {
        var one = pair.incident();
        var other = pair.incident();
        pair.entrust(one, vole);
        pair.send(one, "handlers/" + vole.id() + "/removal", "{'reason':'Too close to it.'}");
        pair.entrust(other, vole);
        var foreseen = pair.dsl.get(Triage.path(one) + "/merging/" + Pairing.id(other)).json();
        assertEquals("[][\"Tamsin Vole\"]", "" + foreseen.get("gaining") + foreseen.get("losing"));
        pair.merged(one, other);
        sees(404, vole, one, other);
        pair.entrust(one, vole);
        sees(200, vole, one);
    }

    @Test
    void whoHandledOneAndIsAPartyToTheOtherSeesNeither() {
        var one = pair.incident();
        var other = pair.incident();
        pair.entrust(one, vole);
        pair.send(other, "parties", "{'role':'ALLEGED','account':'" + vole.id() + "'}");
        assertEquals("[\"Tamsin Vole\"]", pair.dsl.get(Triage.path(one) + "/merging/" + Pairing.id(other)).json()
                .getJsonArray("losing").toString());
        pair.merged(one, other);
        sees(404, vole, one, other);
    }

    @Test
    void whoHandledTheOtherAndIsAPartyHereSeesNeither() {
        var one = pair.incident();
        var other = pair.incident();
        pair.send(one, "parties", "{'role':'ALLEGED','account':'" + vole.id() + "'}");
        pair.entrust(other, vole);
        pair.merged(one, other);
        sees(404, vole, one, other);
        assertFalse(Pairing.list(pair.now(one), "handlers", "name").contains("Tamsin Vole"));
    }

    @Test
    void whomAReportOfTheOtherNamesIsShutOutOfBothThoughTheyHandledThis() {
        var one = pair.incident();
        pair.entrust(one, vole);
        var other = pair.incident("'byWhom':'Miss Vole'," + Pairing.CALM);
        pair.merged(one, other);
        sees(404, vole, one, other);
        pair.entrust(one, vole);
        assertEquals(200, pair.looks(vole, other));
    }

    @Test
    void whomAReportHereNamesIsShutOutOfBothThoughTheyHandledTheOther() {
        var one = pair.incident("'byWhom':'Miss Vole'," + Pairing.CALM);
        var other = pair.incident();
        pair.entrust(other, vole);
        pair.merged(one, other);
        sees(404, vole, one, other);
    }

    @Test
    void whomAReportNamesAndSomebodyLetInThereStaysInWithThatIncident() {
        var one = pair.incident();
        var other = pair.incident("'byWhom':'Miss Vole'," + Pairing.CALM);
        pair.entrust(other, vole);
        pair.merged(one, other);
        assertEquals(200, pair.looks(vole, one));
    }

    @Test
    void theHeadWhoseChildIsInTheOtherSeesNeitherWhateverTheRole() {
        var head = pair.person("Hestia Quern", Role.HEADTEACHER);
        String pupil = pair.pupil("pupilten");
        Browser.of(head).put("/schools/" + pair.school.school.id() + "/own-children/" + pupil, null);
        var one = pair.incident();
        assertEquals(200, pair.looks(head, one));
        var other = pair.incident();
        pair.send(other, "parties", "{'role':'TARGET','person':'" + pupil + "'}");
        pair.merged(one, other);
        sees(404, head, one, other);
        var glass = OfficeApi.json("{'number':'" + other.getJsonObject("line").getString("number")
                + "','reason':'x'}");
        SchoolRows.change("insert into membership_role (id, school_id, membership_id, role) select ?, school_id, id,"
                + " 'DEPUTY_HEAD' from membership where account_id = ?", UUID.randomUUID(), head.id());
        assertEquals(404, Browser.of(head).post("/schools/" + pair.school.school.id() + "/incidents/break-glass",
                glass).status());
    }

    @Test
    void whereTheMergerShutsEverybodyInChargeOutItPassesOn() {
        var deputy = pair.person("Rowan Ash", Role.DEPUTY_HEAD);
        var head = SchoolRows.person(pair.school.school, Role.PASTORAL);
        var one = pair.incident();
        pair.entrust(one, head);
        var other = pair.incident();
        pair.entrust(other, head);
        shutOutAllInCharge(one, other);
        assertEquals(404, pair.looks(deputy, one));
        String path = "/schools/" + pair.school.school.id() + Triage.path(one) + "/merging";
        var page = Browser.of(head);
        var told = page.get(path + "/" + Pairing.id(other));
        assertEquals("[]", told.json().getJsonArray("gaining").toString(), "it would tell who is shut out");
        assertEquals(200, page.post(path, OfficeApi.json("{'other':'" + Pairing.id(other) + "','reason':'x'}"))
                .status());
        assertEquals(200, pair.looks(deputy, one));
        assertEquals(404, pair.dsl.get(Triage.path(one)).status());
    }

    /** The heads are in one, and the safeguarding leads in the other. */
    private void shutOutAllInCharge(JsonObject one, JsonObject other) {
        for (String each : List.of("HEADTEACHER " + Pairing.id(one), "DSL " + Pairing.id(other))) {
            SchoolRows.change("insert into incident_party (id, school_id, incident_id, role, name, account_id)"
                    + " select uuid(), m.school_id, ?, 'ALLEGED', 'x', m.account_id from membership m"
                    + " join membership_role r on r.membership_id = m.id where m.school_id = ? and r.role = ?",
                    UUID.fromString(each.split(" ")[1]), pair.school.school.id(), each.split(" ")[0]);
        }
    }

    @Test
    void theGlassOfOneThatWasMergedOpensTheOneInWhichItGoesOn() {
        var one = pair.incident();
        var other = pair.incident();
        pair.merged(one, other);
        var told = pair.school.as(Role.DEPUTY_HEAD).post("/incidents/break-glass", OfficeApi.json("{'number':'"
                + other.getJsonObject("line").getString("number") + "','reason':'The DSL is away.'}"));
        assertEquals(200, told.status());
        assertEquals(Pairing.id(one), Pairing.id(told.json()));
    }

    @Test
    void whoeverWasLetInBeforeTheMergerStaysInWhenTheReporterNamesThemAgain() {
        var head = pair.person("Morgan Heather", Role.HEADTEACHER);
        var one = pair.incident();
        String receipt = pair.school.report("'byWhom':'Ms Heather','danger':'NO','imagery':'NO','staffInvolved':'YES'");
        var other = Triage.take(pair.dsl).json();
        assertEquals(404, pair.looks(head, other));
        pair.entrust(other, head);
        pair.merged(one, other);
        assertEquals(200, pair.looks(head, one));

        pair.school.write(receipt, "Thank you, Ms Heather.");

        assertEquals(200, pair.looks(head, one));
    }
}
