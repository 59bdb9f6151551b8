package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInIT {

    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final SchoolRows.Made OTHER = SchoolRows.school();
    private static final SchoolRows.Person TEACHER = SchoolRows.person(SCHOOL, Role.TEACHER);

    @Test
    void whoSignsInIsToldWhoTheyAreAndWhereTheyBelong() {
        var answer = new Browser().signIn(TEACHER.email().toUpperCase(Locale.ROOT),
                SchoolRows.PASSWORD, false);

        assertEquals(201, answer.status(), answer.text());
        assertEquals(TEACHER.email(), answer.json().getJsonObject("account").getString("email"));
        var schools = answer.json().getJsonArray("schools");
        assertEquals(1, schools.size());
        assertEquals(SCHOOL.slug(), schools.getJsonObject(0).getString("slug"));
        assertEquals("[\"TEACHER\"]", schools.getJsonObject(0).getJsonArray("roles").toString());
        assertFalse(schools.getJsonObject(0).getString("now").isBlank());
    }

    @Test
    void theCookieIsKeptByThisHostOnlyAndFromScripts() {
        var shared = new Browser().signIn(TEACHER.email(), SchoolRows.PASSWORD, false).header("Set-Cookie");
        var own = new Browser().signIn(TEACHER.email(), SchoolRows.PASSWORD, true).header("Set-Cookie");

        assertTrue(shared.matches("__Host-exeat=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax"), shared);
        assertTrue(own.endsWith("; Max-Age=43200"), own);
    }

    @Test
    void noOtherCookieIsSet() {
        var answer = new Browser().signIn(TEACHER.email(), SchoolRows.PASSWORD, false);
        var again = Browser.of(TEACHER).get("/session");

        assertEquals(1, answer.whole().headers().allValues("Set-Cookie").size());
        assertEquals(0, again.whole().headers().allValues("Set-Cookie").size());
        assertEquals("no-store", again.header("Cache-Control"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        var wrong = new Browser().signIn(TEACHER.email(), "not the password", false);
        var unknown = new Browser().signIn(UUID.randomUUID() + "@school.example", "not the password", false);
        var invited = new Browser().signIn(SchoolRows.invited(SCHOOL).email(), "not the password", false);

        assertEquals(401, wrong.status());
        assertEquals("WRONG_SIGN_IN", wrong.code());
        assertEquals(wrong.text(), unknown.text());
        assertEquals(wrong.text(), invited.text());
    }

    @Test
    void guessingIsSlowedDownAndSaysForHowLong() {
        var person = SchoolRows.person(SCHOOL, Role.TEACHER);
        Browser.Answer answer = null;
        for (int tried = 0; tried < 5; tried++) {
            answer = new Browser().signIn(person.email(), "guess number " + tried, false);
        }

        assertEquals(429, answer.status());
        assertEquals("TOO_MANY_TRIES", answer.code());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    }

    @Test
    void whoIsSignedOutIsAVisitor() {
        var browser = Browser.of(TEACHER);

        assertEquals(204, browser.delete("/session").status());
        assertEquals(401, browser.get("/session").status());
        assertEquals("SIGNED_OUT", browser.get("/session").code());
    }

    @Test
    void aRevokedSessionEndsAtOnce() {
        var lost = Browser.of(TEACHER);
        var kept = Browser.of(TEACHER);
        var id = lost.get("/sessions").json().getJsonArray("items").getValuesAs(jakarta.json.JsonObject.class).stream()
                .filter(each -> each.getBoolean("here")).findFirst().orElseThrow().getString("id");

        assertEquals(204, kept.post("/sessions/" + id + "/revocation", null).status());
        assertEquals(401, lost.get("/session").status());
        assertEquals(200, kept.get("/session").status());
    }

    @Test
    void nobodyRevokesTheSessionOfAnother() {
        var theirs = Browser.of(TEACHER);
        var id = theirs.get("/sessions").json().getJsonArray("items").getJsonObject(0).getString("id");
        var stranger = Browser.of(SchoolRows.person(OTHER, Role.ADMINISTRATOR));

        assertEquals(404, stranger.post("/sessions/" + id + "/revocation", null).status());
        assertEquals(200, theirs.get("/session").status());
    }

    @Test
    void aSharedComputerIsSignedOutAfterAQuarterOfAnHourAndAnOwnOneIsNot() {
        var person = SchoolRows.person(SCHOOL);
        var shared = Browser.of(person);
        var own = new Browser();
        own.signIn(person.email(), SchoolRows.PASSWORD, true);

        SchoolRows.change("update session set last_used = last_used - interval 15 minute where account_id = ?",
                person.id());

        assertEquals(401, shared.get("/session").status());
        assertEquals(200, own.get("/session").status());
    }

    @Test
    void writingNeedsTheWriteTokenOfThisVerySession() {
        var browser = Browser.of(TEACHER);
        var token = Browser.of(TEACHER).get("/session").json().getString("csrf");

        for (String wrong : new String[] {null, "", "x", token}) {
            var answer = browser.with("X-Exeat-Csrf", wrong).delete("/session");
            assertEquals(403, answer.status());
            assertEquals("CSRF_MISSING", answer.code());
        }
        assertEquals(200, browser.get("/session").status());
    }

    @Test
    void otherSitesAreRefusedEvenTheSignInItself() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            var answer = new Browser().with("Sec-Fetch-Site", site).signIn(TEACHER.email(), SchoolRows.PASSWORD, false);
            assertEquals(403, answer.status());
            assertEquals("CROSS_SITE", answer.code());
        }
        var origin = new Browser().with("Origin", "https://elsewhere.example")
                .signIn(TEACHER.email(), SchoolRows.PASSWORD, false);
        assertEquals("CROSS_SITE", origin.code());
        assertEquals(403, Browser.of(TEACHER).with("Sec-Fetch-Site", "cross-site").get("/session").status());
        assertEquals(200, Browser.of(TEACHER).with("Sec-Fetch-Site", "same-origin").get("/session").status());
    }

    @Test
    void anUnknownAddressIsNotHere() {
        assertEquals("ABSENT", Browser.of(TEACHER).get("/nothing").code());
        assertEquals("METHOD_NOT_OFFERED", Browser.of(TEACHER).put("/session", null).code());
    }
}
