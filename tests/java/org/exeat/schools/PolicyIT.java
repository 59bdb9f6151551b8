package org.exeat.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

class PolicyIT {

    private final SchoolRows.Made school = PackSchool.of("cwm-derwen");
    private final OfficeApi head = OfficeApi.at(school, Role.HEADTEACHER);

    private static JsonObject pack(String name) {
        return OfficeApi.json("{'pack':'" + name + "'}");
    }

    private static JsonObject closed(String years) {
        return OfficeApi.json("{'from':'" + LocalDate.of(2100, 1, 1) + "','until':null,'heading':{'en':'Closed'},"
            + "'text':{'en':'It stays closed.'},'kind':'PUPIL_ACCESS','parameters':{'years':[" + years
            + "],'access':'NEVER','places':[]}}");
    }

    @Test
    void exactlyOneEditionIsInForce() {
        var first = head.post("/editions", pack("cwm-derwen"));
        var second = head.post("/editions", pack("bryn-heulog"));

        assertEquals(201, first.status(), first.json().toString());
        assertEquals(201, second.status(), second.json().toString());
        assertEquals("bryn-heulog", head.get("/policy").json().getJsonObject("edition").getString("pack"));
        assertThrows(IllegalStateException.class, () -> SchoolRows.change("insert into policy_edition (id, version, "
            + "school_id, pack, document, adopted_by, adopted_at, in_force_from) values (?, 0, ?, 'x', '{}', ?, "
            + "utc_timestamp(6), utc_timestamp(6))", UUID.randomUUID(), school.id(), UUID.randomUUID()));
    }

    @Test
    void whereThePolicyIsSilentTheHeadAdoptsARuleAndEndsIt() {
        head.post("/editions", pack("cwm-derwen"));

        var adopted = head.post("/local-rules", closed("'Y7','Y8'"));
        var again = head.post("/local-rules", closed("'Y8'"));
        var rule = head.get("/policy").json().getJsonArray("localRules").getJsonObject(0);
        var ended = head.post("/local-rules/" + rule.getString("localRule") + "/ending", JsonValue.EMPTY_JSON_OBJECT);

        assertEquals(201, adopted.status(), adopted.json().toString());
        assertEquals("409 LOCAL_RULE_OVERLAPS", again.status() + " " + again.code());
        assertEquals("L1", again.json().getJsonArray("findings").getJsonObject(0).getString("clause"));
        assertEquals(204, ended.status());
        assertEquals(0, head.get("/policy").json().getJsonArray("localRules").size());
    }

    @Test
    void whereThePolicySpeaksALocalRuleIsRefusedWithTheClause() {
        var steiner = PackSchool.of("larkmead");
        var its = OfficeApi.at(steiner, Role.HEADTEACHER);
        its.post("/editions", pack("larkmead"));

        var refused = its.post("/local-rules", closed("'Y10'"));

        assertEquals("409 EDITION_SPEAKS", refused.status() + " " + refused.code());
        assertEquals("1a", refused.json().getJsonArray("findings").getJsonObject(0).getString("clause"));
    }

    @Test
    void anEditionThatSpeaksEndsTheLocalRulesOnTheSameMatter() {
        head.post("/editions", pack("cwm-derwen"));
        head.post("/local-rules", closed("'Y7'"));

        var adopted = head.post("/editions", pack("larkmead"));

        assertEquals(409, adopted.status(), "a policy of classes 9 and 10 fits, one of a sixth form does not");
        assertEquals(1, head.get("/policy").json().getJsonArray("localRules").size());
    }

    @Test
    void aFaultyRuleIsRefusedParameterByParameter() {
        head.post("/editions", pack("cwm-derwen"));

        var refused = head.post("/local-rules", closed("'Y13'"));

        assertEquals(422, refused.status());
        assertEquals("rule.years RULE_PARAMETER", refused.firstError());
    }

    private int settle(JsonArray places) {
        var office = OfficeApi.at(school, Role.ADMINISTRATOR);
        var now = office.get("/settings");
        return office.put("/settings", now.tag(), Json.createObjectBuilder(now.json()).add("places", places).build())
            .status();
    }

    @Test
    void aPlaceMayGoOnceTheRuleThatNamesItHasEndedAndTheRuleCanStillBeTold() {
        head.post("/editions", pack("cwm-derwen"));
        var library = OfficeApi.json("{'places':[{'key':'library','en':'Library'}]}").getJsonArray("places");
        var rule = OfficeApi.json(closed("'Y7'").toString().replace('"', '\'').replace("NEVER", "PLACE_OR_LESSON")
            .replace("'places':[]", "'places':['library'],'authoriser':'TEACHER'"));

        assertEquals(200, settle(library));
        assertEquals(201, head.post("/local-rules", rule).status());
        assertEquals(409, settle(JsonValue.EMPTY_JSON_ARRAY));
        var id = head.get("/policy").json().getJsonArray("localRules").getJsonObject(0).getString("localRule");
        head.post("/local-rules/" + id + "/ending", JsonValue.EMPTY_JSON_OBJECT);

        assertEquals(200, settle(JsonValue.EMPTY_JSON_ARRAY));
        assertEquals(201, head.post("/local-rules", closed("'Y7'")).status());
        assertEquals(200, head.get("/policy").status());
    }

    @Test
    void anybodyReadsTheRulesWithWhatHoldsForEachPartOfTheSchool() {
        head.post("/editions", pack("cwm-derwen"));
        var rules = OfficeApi.at(SchoolRows.school()).askingAbout(school).get("/rules");

        assertEquals(200, rules.status());
        assertTrue(rules.json().getBoolean("summaryNotice"));
        assertEquals(1, rules.json().getJsonArray("yearGroups").size());
        assertEquals("EDITION_SILENT", rules.json().getJsonArray("yearGroups").getJsonObject(0)
            .getJsonObject("finding").getString("reason"));
        assertTrue(rules.json().getJsonArray("clauses").size() > 20);
    }

    @Test
    void anotherSchoolsHeadChangesNothing() {
        var stranger = OfficeApi.at(SchoolRows.school(), Role.HEADTEACHER).askingAbout(school);

        assertEquals(404, stranger.post("/editions", pack("larkmead")).status());
        assertEquals(404, stranger.get("/policy").status());
    }
}
