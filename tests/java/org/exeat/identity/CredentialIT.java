package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;

class CredentialIT {

    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final SchoolRows.Made OTHER = SchoolRows.school();

    private final Browser manager = SchoolRows.signedIn(SchoolRows.person(SCHOOL, Role.NETWORK_MANAGER));
    private final String path = "/schools/" + SCHOOL.id() + "/credentials";

    @Test
    void theSecretIsShownOnceAndTheProgramIsKnownByItUntilItIsTakenBack() {
        var made = manager.post(path, Json.createObjectBuilder().add("name", "Proxy").build());
        assertEquals(201, made.status(), made.text());
        var secret = made.json().getString("secret");
        var id = made.json().getString("id");

        assertEquals(43, secret.length());
        assertFalse(manager.get(path).text().contains(secret));
        assertEquals("ROLE_MISSING", Browser.program(secret).get("/session").code());
        assertEquals(204, manager.post(path + "/" + id + "/revocation", null).status());
        assertEquals("SIGNED_OUT", Browser.program(secret).get("/session").code());
        assertTrue(manager.get(path).text().contains("\"revoked\":true"));
    }

    @Test
    void aProgramDoesNothingPeopleDoAndIsUnknownAtAnotherSchool() {
        var program = Browser.program(SchoolRows.credential(SCHOOL, SchoolRows.person(SCHOOL)));

        assertEquals("ROLE_MISSING", program.get(path).code());
        assertEquals("ROLE_MISSING", program.get("/sessions").code());
        assertEquals("ABSENT", program.get("/schools/" + OTHER.id() + "/credentials").code());
    }

    @Test
    void anotherSchoolsCredentialIsNeitherSeenNorTakenBack() {
        var theirs = SchoolRows.signedIn(SchoolRows.person(OTHER, Role.ADMINISTRATOR));
        var id = theirs.post("/schools/" + OTHER.id() + "/credentials",
                Json.createObjectBuilder().add("name", "Theirs").build()).json().getString("id");

        assertFalse(manager.get(path).text().contains(id));
        assertEquals(404, manager.post(path + "/" + id + "/revocation", null).status());
    }

    @Test
    void aCookieDoesNotHelpAProgramWhoseCredentialIsWrong() {
        assertEquals(401, manager.with("Authorization", "Bearer wrong").get(path).status());
    }
}
