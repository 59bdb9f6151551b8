package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What is sent twice with one key is done once. */
class OnceIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Person person = SchoolRows.person(school, Role.ADMINISTRATOR, Role.NETWORK_MANAGER,
            Role.HEADTEACHER);
    private final String path = "/schools/" + school.id();

    private Browser tapping(String key) {
        return SchoolRows.signedIn(person).with("Idempotency-Key", key);
    }

    private static JsonObject named(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private int credentials() {
        return SchoolRows.signedIn(person).get(path + "/credentials").json().getJsonArray("items").size();
    }

    @Test
    void aDoubleTapMakesOneCredentialAndTheSecretIsToldOnce() {
        var key = UUID.randomUUID().toString();

        var first = tapping(key).post(path + "/credentials", named("Filter"));
        var again = tapping(key).post(path + "/credentials", named("Filter"));

        assertEquals("201 201", first.status() + " " + again.status(), again.text());
        assertEquals(first.json().getString("id"), again.json().getString("id"));
        assertTrue(first.json().containsKey("secret"));
        assertFalse(again.json().containsKey("secret"));
        assertEquals(1, credentials());
    }

    @Test
    void manyTapsAtTheSameMomentMakeOneToo() {
        var key = UUID.randomUUID().toString();
        var browsers = IntStream.range(0, 8).mapToObj(each -> tapping(key)).toList();

        var statuses = browsers.parallelStream().map(each -> each.post(path + "/credentials", named("Filter")))
                .map(Browser.Answer::status).distinct().toList();

        assertEquals("[201] 1", statuses + " " + credentials());
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        tapping(key).post(path + "/credentials", named("Filter"));

        var other = tapping(key).post(path + "/credentials", named("Proxy"));

        assertEquals("422 KEY_REUSED", other.status() + " " + other.code());
        assertEquals(422, tapping("x".repeat(101)).post(path + "/credentials", named("Proxy")).status());
        assertEquals(1, credentials());
    }

    @Test
    void anotherAccountOrAnotherAddressHasKeysOfItsOwn() {
        var key = UUID.randomUUID().toString();
        var colleague = SchoolRows.signedIn(SchoolRows.person(school, Role.ADMINISTRATOR));
        var first = tapping(key).post(path + "/credentials", named("Filter")).json().getString("id");

        var theirs = colleague.with("Idempotency-Key", key).post(path + "/credentials", named("Filter"));
        var email = UUID.randomUUID() + "@school.example";
        var staff = OfficeApi.json("{'email':'" + email + "','name':'Somebody','roles':['TEACHER']}");
        var named = tapping(key).post(path + "/staff", staff);
        var namedAgain = tapping(key).post(path + "/staff", staff);

        assertNotEquals(first, theirs.json().getString("id"));
        assertEquals(201, named.status());
        assertEquals(named.header("Location"), namedAgain.header("Location"));
    }

    @Test
    void whatWasRefusedIsJudgedAnew() {
        var key = UUID.randomUUID().toString();
        var refused = OfficeApi.json("{'approvedOn':'2999-01-01','note':''}");

        assertEquals(422, tapping(key).post(path + "/platforms/youtube/approval", refused).status());
        var approval = OfficeApi.json("{'approvedOn':'2025-01-01','note':''}");
        assertEquals(201, tapping(key).post(path + "/platforms/youtube/approval", approval).status());
        assertEquals(201, tapping(key).post(path + "/platforms/youtube/approval", approval).status());
        assertEquals(409, tapping("another").post(path + "/platforms/youtube/approval", approval).status());
    }

    @Test
    void anInvitationAndAPlatformOfTheSchoolsOwnAreMadeOnce() {
        var key = UUID.randomUUID().toString();
        var invited = SchoolRows.invited(school, Role.TEACHER);
        var links = path + "/accounts/" + invited.id() + "/invitations";
        var platform = OfficeApi.json("{'name':'Town forum','kind':'FORUM','domains':{'primary':['forum.example.org']},"
                + "'socialMedia':true}");

        var link = tapping(key).post(links, null);
        var linkAgain = tapping(key).post(links, null);
        var made = tapping(key).put(path + "/platforms/town-forum", platform);
        var madeAgain = tapping(key).put(path + "/platforms/town-forum", platform);

        assertEquals(link.json().getString("expires"), linkAgain.json().getString("expires"));
        assertFalse(linkAgain.json().containsKey("link"));
        assertEquals("201 201", made.status() + " " + madeAgain.status());
        assertEquals(made.header("Location"), madeAgain.header("Location"));
        assertEquals(412, tapping("another").put(path + "/platforms/town-forum", platform).status());
    }
}
