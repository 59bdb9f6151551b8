package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.exeat.identity.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingInIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi idris = ExceptionsApi.as("idris.larkfield", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private JsonObjectBuilder standIn(String name) {
        String id = bertram.get("/exception-delegations").json().getJsonArray("colleagues")
                .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("name").equals(name)).findFirst()
                .orElseThrow().getString("id");
        return Json.createObjectBuilder().add("role", "BUSINESS_MANAGER").add("to", id)
                .add("first", tansy.today().toString()).add("last", tansy.today().plusDays(3).toString());
    }

    private static Browser.Answer delegate(ExceptionsApi who, String below, JsonObjectBuilder wish) {
        return who.browser().post(who.path("/exception-delegations" + below), wish == null ? null : wish.build());
    }

    @Test
    void onlyWhoeverHoldsARoleHandsItOver() {
        var refused = delegate(tansy, "", standIn("Idris Larkfield"));

        assertEquals("409 ROLE_NOT_HELD", refused.status() + " " + refused.code());
    }

    @Test
    void whoeverStandsInDecidesAndNeverTheirOwn() {
        var made = delegate(bertram, "", standIn("Idris Larkfield"));
        assertEquals(201, made.status(), made.text());
        try {
            var hers = tansy.ask(tansy.wish("2b"));
            var his = idris.ask(idris.wish("2b"));
            assertEquals("HEADTEACHER", his.getJsonObject("decider").getString("role"));
            assertEquals(409, idris.grant(his, Json.createObjectBuilder()).status());
            assertEquals(200, idris.grant(hers, Json.createObjectBuilder()).status());
        } finally {
            String id = made.header("Location").replaceAll(".*/", "/");
            assertEquals(204, delegate(bertram, id + "/ending", null).status());
        }
        assertEquals(404, idris.say(tansy.ask(tansy.wish("2b")), "refusal", "No").status());
    }

    @Test
    void theSchoolsOwnLimitIsKept() {
        var before = hester.get("/exception-settings");
        var wish = Json.createObjectBuilder().add("limitDays", 10).add("dueDays", 3).add("conditions",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("en", "Only at break"))).build();
        assertEquals(403, tansy.browser().put(tansy.path("/exception-settings"), wish).status());
        assertEquals(200, hester.browser().put(hester.path("/exception-settings"), wish).status());
        try {
            var asked = tansy.ask(tansy.wish("2b"));
            assertEquals(tansy.today().plusDays(9).toString(), asked.getJsonObject("proposal").getString("last"));
            assertEquals(409, bertram.grant(asked, Json.createObjectBuilder().add("terms",
                    ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(10)))).status());
        } finally {
            var back = Json.createObjectBuilder().add("limitDays", before.json().getInt("limitDays"))
                    .add("dueDays", before.json().getInt("dueDays")).add("conditions",
                    before.json().getJsonArray("conditions")).build();
            assertEquals(200, hester.browser().put(hester.path("/exception-settings"), back).status());
        }
    }
}
