package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was granted holds on when another edition comes into force, and everybody concerned is told of it. */
class EditionChangeIT {

    private static final String SLUG = "bryn-heulog";

    private final ExceptionsApi nia = ExceptionsApi.as("nia.gwernant", SLUG);
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", SLUG);
    private final ExceptionsApi ada = ExceptionsApi.as("ada.switchwell", SLUG);
    private JsonObject granted;

    private void adopt(String pack) {
        var adopted = hester.browser().post(hester.path("/editions"),
                Json.createObjectBuilder().add("pack", pack).build());
        assertEquals(201, adopted.status(), adopted.text());
    }

    @BeforeEach
    void somethingWasGrantedUnderAnEdition() {
        adopt("st-winnow");
        granted = hester.grant(nia.ask(nia.wish("12")), Json.createObjectBuilder()).json();
        assertEquals("GRANTED SAME_EDITION", standing(nia));
    }

    @AfterEach
    void thePolicyIsTheSchoolsOwnAgain() {
        hester.say(hester.find(granted).json(), "revocation", "Over");
        adopt(SLUG);
    }

    private String standing(ExceptionsApi who) {
        var found = who.find(granted).json();
        return found.getString("state") + " " + found.getJsonObject("under").getString("standing");
    }

    private List<JsonObject> its(JsonObject list, String name) {
        return list.getJsonArray(name).getValuesAs(JsonObject.class).stream().filter(one -> granted.getString("id")
                .equals((one.containsKey("request") ? one.getJsonObject("request") : one).getString("id"))).toList();
    }

    private JsonObject effects(ExceptionsApi who, String pack) {
        return who.get("/edition-effects?pack=" + pack).json();
    }

    private List<String> reminders(ExceptionsApi who) {
        return its(who.queue(), "reminders").stream().map(one -> one.getString("occasion"))
                .filter("EDITION_CHANGED"::equals).toList();
    }

    @Test
    void beforehandTheHeadSeesWhichItTouchesAndAnAdministratorHowMany() {
        var head = effects(hester, SLUG);
        var office = effects(ada, SLUG);

        assertTrue(head.getInt("touched") >= 1, head.toString());
        assertEquals("CLAUSE_GONE", its(head, "items").get(0).getJsonObject("under").getString("standing"));
        assertEquals("STILL_ASKED_FOR", its(effects(hester, "st-winnow"), "items").get(0).getJsonObject("under")
                .getString("standing"));
        assertEquals(head.getInt("running") + " " + head.getInt("touched"), office.getInt("running") + " "
                + office.getInt("touched"));
        assertEquals(List.of(), office.getJsonArray("items"));
        assertEquals(422, hester.get("/edition-effects?pack=no-such").status());
        assertEquals("GRANTED SAME_EDITION", standing(nia));
    }

    @Test
    void itHoldsOnAndSaysSo() {
        adopt("st-winnow");
        assertEquals("GRANTED STILL_ASKED_FOR", standing(nia));
        assertEquals(List.of(), reminders(hester));

        adopt(SLUG);

        assertEquals("GRANTED CLAUSE_GONE", standing(nia));
        var line = its(hester.register("?q=" + granted.getString("number")).json(), "items").get(0);
        assertEquals("CLAUSE_GONE", line.getJsonObject("under").getString("standing"));
        var inForce = hester.get("/exception-standing?person=nia.gwernant@" + SLUG + ".example&clause=12").json();
        assertTrue(inForce.getBoolean("inForce"), inForce.toString());
        assertTrue(inForce.toString().contains("CLAUSE_GONE"), inForce.toString());
    }

    @Test
    void whoeverMayTakeItBackIsRemindedUntilTheyLookedAtIt() {
        adopt(SLUG);

        assertEquals(List.of("EDITION_CHANGED"), reminders(hester));
        assertEquals(List.of(), reminders(nia));
        assertEquals(204, hester.act(granted, "look").status());
        assertEquals(List.of(), reminders(hester));
        assertFalse(its(nia.queue(), "asked").isEmpty());
    }
}
