package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffIT {

    private static final String PASSWORD = "seven slow brown herons";
    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final SchoolRows.Made OTHER = SchoolRows.school();
    private static final SchoolRows.Person ADMINISTRATOR = SchoolRows.person(SCHOOL, Role.ADMINISTRATOR);

    private final Browser administrator = SchoolRows.signedIn(ADMINISTRATOR);
    private final String school = "/schools/" + SCHOOL.id();

    @Test
    void whoIsInvitedJoinsOnceByTheLinkAndSignsIn() {
        var email = email();
        var token = invite(administrator, school, named(administrator, school, email));

        var shown = new Browser().post("/invitation-checks", body("token", token));
        assertEquals(200, shown.status(), shown.text());
        assertEquals(email, shown.json().getString("email"));
        assertTrue(shown.json().getBoolean("choosesPassword"));
        assertEquals(204, accept(token, PASSWORD).status());
        assertEquals(201, new Browser().signIn(email, PASSWORD, false).status());
        assertEquals("LINK_USED", accept(token, PASSWORD).code());
    }

    @Test
    void aShortPasswordIsRefusedAndTheLinkStaysGood() {
        var token = invite(administrator, school, named(administrator, school, email()));

        var refused = accept(token, "too short");
        assertEquals(422, refused.status());
        assertEquals("PASSWORD_SHORT", refused.json().getJsonArray("errors").getJsonObject(0).getString("code"));
        assertEquals(204, accept(token, PASSWORD).status());
    }

    @Test
    void aLinkEndsAfterSevenDaysAndWhenANewerOneIsMade() {
        var account = named(administrator, school, email());
        var first = invite(administrator, school, account);
        var second = invite(administrator, school, account);
        SchoolRows.change("update one_time_link set expires = expires - interval 7 day where account_id = ?", account);

        assertEquals("LINK_USED", accept(first, PASSWORD).code());
        assertEquals("LINK_EXPIRED", accept(second, PASSWORD).code());
        assertEquals("LINK_UNKNOWN", accept("x".repeat(43), PASSWORD).code());
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkAndEndsAllSessions() {
        var person = SchoolRows.person(SCHOOL, Role.TEACHER);
        var session = SchoolRows.signedIn(person);

        assertEquals(202, new Browser().post("/password-resets", body("email", person.email())).status());
        assertEquals(202, new Browser().post("/password-resets", body("email", email())).status());
        assertEquals("ASKS_FOR_PASSWORD", listed(person).getString("account"));
        assertEquals(204, accept(invite(administrator, school, person.id()), PASSWORD).status());
        assertEquals("ACTIVE", listed(person).getString("account"));
        assertEquals(401, session.get("/session").status());
        assertEquals(201, new Browser().signIn(person.email(), PASSWORD, false).status());
    }

    @Test
    void aLeaverIsOutTheSameMoment() {
        var person = SchoolRows.person(SCHOOL, Role.NETWORK_MANAGER);
        var session = SchoolRows.signedIn(person);
        assertEquals(200, session.get(school + "/credentials").status());

        assertEquals(204, depart(person).status());
        assertEquals(401, session.get("/session").status());
        assertEquals(404, SchoolRows.signedIn(person).get(school + "/credentials").status());
        assertEquals(404, depart(person).status());
    }

    @Test
    void rolesAreWhatTheyWereLastChangedToAtOnce() {
        var person = SchoolRows.person(SCHOOL, Role.TEACHER);
        var session = SchoolRows.signedIn(person);
        var path = school + "/accounts/" + person.id() + "/roles";
        var seen = administrator.get(path);
        administrator.with("If-Match", seen.header("ETag"));

        assertEquals(403, session.get(school + "/credentials").status());
        assertEquals(200, administrator.put(path, roles("NETWORK_MANAGER", "TEACHER")).status());
        assertEquals(200, session.get(school + "/credentials").status());
        assertEquals(412, administrator.put(path, roles("TEACHER")).status());
        assertEquals(412, administrator.with("If-Match", null).put(path, roles("TEACHER")).status());
    }

    @Test
    void nobodyChangesTheirOwnRolesAndTheLastAdministratorStays() {
        var alone = SchoolRows.school();
        var only = SchoolRows.person(alone, Role.ADMINISTRATOR);
        var head = SchoolRows.signedIn(SchoolRows.person(alone, Role.HEADTEACHER));
        var path = "/schools/" + alone.id() + "/accounts/" + only.id();
        var version = head.get(path + "/roles").header("ETag");

        assertEquals("OWN_ROLES", SchoolRows.signedIn(only).with("If-Match", version)
                .put(path + "/roles", roles("HEADTEACHER")).code());
        assertEquals("OWN_ROLES", SchoolRows.signedIn(only).post(path + "/departure", body("reason", "r")).code());
        assertEquals("LAST_ADMINISTRATOR", head.with("If-Match", version).put(path + "/roles", roles("OFFICE")).code());
        assertEquals("LAST_ADMINISTRATOR", head.post(path + "/departure", body("reason", "moves away")).code());
    }

    @Test
    void namingSomebodyTwiceNamesThemOnce() {
        var email = email();

        assertEquals(named(administrator, school, email), named(administrator, school, email));
        var other = administrator.post(school + "/staff", Json.createObjectBuilder(staff(email))
                .add("roles", roles("DSL").get("roles")).build());
        assertEquals("ALREADY_HERE", other.code());
    }

    @Test
    void noSchoolTakesOverSomebodyOfAnother() {
        var victim = SchoolRows.person(OTHER, Role.HEADTEACHER);
        var account = named(administrator, school, victim.email());
        assertEquals(victim.id(), account);
        var token = invite(administrator, school, account);

        var shown = new Browser().post("/invitation-checks", body("token", token)).json();
        assertFalse(shown.getBoolean("choosesPassword"));
        assertEquals("WRONG_SIGN_IN", accept(token, PASSWORD).code());
        assertEquals(1, SchoolRows.signedIn(victim).get("/session").json().getJsonArray("schools").size());
        assertEquals(204, accept(token, SchoolRows.PASSWORD).status());
        assertEquals(2, SchoolRows.signedIn(victim).get("/session").json().getJsonArray("schools").size());
        assertEquals("ACCOUNT_SHARED",
                administrator.post(school + "/accounts/" + account + "/invitations", null).code());
    }

    @Test
    void peopleOfAnotherSchoolAreNotSeenNorReached() {
        var stranger = SchoolRows.person(OTHER, Role.TEACHER);

        assertEquals(0, administrator.get(school + "/accounts?q=" + stranger.email()).json()
                .getJsonArray("items").size());
        assertEquals(404, administrator.get(school + "/accounts/" + stranger.id() + "/roles").status());
        assertEquals(404, administrator.post(school + "/accounts/" + stranger.id() + "/invitations", null).status());
        assertEquals(404, depart(stranger).status());
    }

    private Browser.Answer depart(SchoolRows.Person person) {
        return administrator.post(school + "/accounts/" + person.id() + "/departure", body("reason", "retires"));
    }

    private JsonObject listed(SchoolRows.Person person) {
        var page = administrator.get(school + "/accounts?q=" + person.email()).json();
        return page.getJsonArray("items").getJsonObject(0);
    }

    private static UUID named(Browser by, String school, String email) {
        var answer = by.post(school + "/staff", staff(email));
        assertEquals(201, answer.status(), answer.text());
        return UUID.fromString(answer.json().getString("id"));
    }

    private static String invite(Browser by, String school, UUID account) {
        var answer = by.post(school + "/accounts/" + account + "/invitations", null);
        assertEquals(201, answer.status(), answer.text());
        assertTrue(answer.json().getString("link").startsWith("/en/invitation#t="));
        return answer.json().getString("link").split("#t=")[1];
    }

    private static Browser.Answer accept(String token, String password) {
        return new Browser().post("/invitation-acceptances",
                Json.createObjectBuilder().add("token", token).add("password", password).build());
    }

    private static JsonObject staff(String email) {
        return Json.createObjectBuilder(roles("TEACHER")).add("email", email).add("name", "A Jones").build();
    }

    private static JsonObject roles(String... roles) {
        var array = Json.createArrayBuilder();
        List.of(roles).forEach(array::add);
        return Json.createObjectBuilder().add("roles", array).build();
    }

    private static JsonObject body(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static String email() {
        return UUID.randomUUID() + "@school.example";
    }
}
