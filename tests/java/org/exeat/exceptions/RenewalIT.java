package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A renewal is a new request that points to the old one, is decided anew and keeps to the same limit. */
class RenewalIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi idris = ExceptionsApi.as("idris.larkfield", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private JsonObject granted() {
        var granted = bertram.grant(tansy.ask(tansy.wish("2b")), Json.createObjectBuilder());
        assertEquals(200, granted.status(), granted.text());
        return tansy.find(granted.json()).json();
    }

    @Test
    void itPointsToTheOldOneWhichStaysAsItIs() {
        var old = granted();
        assertTrue(old.getJsonArray("may").toString().contains("RENEW"), old.toString());

        var asked = tansy.ask(tansy.wish("2b").add("renews", old.getString("id")));

        assertEquals(Json.createObjectBuilder().add("id", old.getString("id")).add("number", old.getString("number"))
                .build(), bertram.find(asked).json().getJsonObject("renews"));
        assertTrue(!asked.getString("number").equals(old.getString("number")));
        assertEquals("ASKED GRANTED", asked.getString("state") + " " + tansy.find(old).json().getString("state"));
        assertEquals(old.getJsonObject("granted"), tansy.find(old).json().getJsonObject("granted"));
    }

    @Test
    void itCannotOutliveTheLimit() {
        var old = granted();
        int limit = tansy.ways().getInt("limitDays");
        var open = Json.createObjectBuilder().add("platforms", Json.createArrayBuilder().add("youtube"))
                .add("first", tansy.today().toString());
        var asked = tansy.ask(tansy.wish("2b").add("renews", old.getString("id")).add("terms", open));
        String latest = tansy.today().plusDays(limit - 1).toString();

        assertEquals(latest, asked.getString("latestLast"));
        var past = bertram.grant(asked, Json.createObjectBuilder().add("terms",
                ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(limit))));
        assertEquals("409 NOT_GRANTABLE", past.status() + " " + past.code());
        assertTrue(past.text().contains("GRANT_PAST_LIMIT"), past.text());
        var whole = bertram.grant(asked, Json.createObjectBuilder());
        assertEquals(latest, whole.json().getJsonObject("granted").getString("last"), whole.text());
    }

    @Test
    void onlyOnesOwnThatWasGrantedOnTheSameRuleIsRenewed() {
        var old = granted();
        var waiting = tansy.ask(tansy.wish("2b"));

        assertEquals("422", renewing(idris, "2b", old));
        assertEquals("422", renewing(tansy, "2d", old));
        assertEquals("422", renewing(tansy, "2b", waiting));
        assertEquals("201", renewing(tansy, "2b", old));
    }

    private static String renewing(ExceptionsApi who, String clause, JsonObject old) {
        return String.valueOf(who.draft(who.wish(clause).add("renews", old.getString("id"))).status());
    }
}
