package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordChangeIT {

    private static final String CHANGES = "/password-changes";
    private static final String CHOSEN = "nine green kettles whistle";
    private static final SchoolRows.Made SCHOOL = SchoolRows.school();

    private final SchoolRows.Person person = SchoolRows.person(SCHOOL, Role.TEACHER);
    private final Browser here = SchoolRows.signedIn(person);

    @Test
    void theNewPasswordHoldsAndEveryOtherSessionEnds() {
        var elsewhere = SchoolRows.signedIn(person);

        var answer = here.post(CHANGES, body(SchoolRows.PASSWORD, CHOSEN));

        assertEquals(204, answer.status(), answer.text());
        assertEquals(200, here.get("/session").status());
        assertEquals(401, elsewhere.get("/session").status());
        assertEquals("WRONG_SIGN_IN", new Browser().signIn(person.email(), SchoolRows.PASSWORD, false).code());
        assertEquals(201, new Browser().signIn(person.email(), CHOSEN, false).status());
    }

    @Test
    void aLinkMadeOutBeforeNoLongerChoosesAnotherOne() {
        var administrator = SchoolRows.signedIn(SchoolRows.person(SCHOOL, Role.ADMINISTRATOR));
        var link = administrator.post("/schools/" + SCHOOL.id() + "/accounts/" + person.id() + "/invitations", null);
        var token = link.json().getString("link").replaceAll(".*#t=", "");

        assertEquals(204, here.post(CHANGES, body(SchoolRows.PASSWORD, CHOSEN)).status());

        var shown = new Browser().post("/invitation-checks", Json.createObjectBuilder().add("token", token).build());
        assertEquals("LINK_USED", shown.code());
    }

    @Test
    void whoDoesNotKnowThePresentOneChangesNothingAndIsSlowedDown() {
        var wrong = here.post(CHANGES, body("not this one at all", CHOSEN));

        assertEquals(422, wrong.status(), wrong.text());
        assertEquals("current", fault(wrong).getString("field"));
        assertEquals("PASSWORD_WRONG", fault(wrong).getString("code"));
        assertEquals(200, here.get("/session").status());
        assertTrue(IntStream.range(0, 6).mapToObj(again -> here.post(CHANGES, body("nor this one " + again, CHOSEN)))
                .anyMatch(answer -> answer.code().equals("TOO_MANY_TRIES")));
        assertEquals("TOO_MANY_TRIES", new Browser().signIn(person.email(), SchoolRows.PASSWORD, false).code());
    }

    @Test
    void theRulesOfPasswordsHold() {
        assertEquals("PASSWORD_SHORT", fault(here.post(CHANGES, body(SchoolRows.PASSWORD, "short"))).getString("code"));
        assertEquals("PASSWORD_COMMON",
                fault(here.post(CHANGES, body(SchoolRows.PASSWORD, "passwordpassword"))).getString("code"));
        assertEquals(201, new Browser().signIn(person.email(), SchoolRows.PASSWORD, false).status());
    }

    private static JsonObject fault(Browser.Answer answer) {
        return answer.json().getJsonArray("errors").getJsonObject(0);
    }

    private static JsonObject body(String current, String chosen) {
        return Json.createObjectBuilder().add("current", current).add("password", chosen).build();
    }
}
