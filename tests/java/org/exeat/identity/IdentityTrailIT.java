package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class IdentityTrailIT {

    private static final SchoolRows.Made SCHOOL = SchoolRows.school();

    @Test
    void signInsRefusalsLinksRolesAndLeaversAreOnRecord() throws SQLException {
        var administrator = SchoolRows.signedIn(SchoolRows.person(SCHOOL, Role.ADMINISTRATOR));
        var person = SchoolRows.person(SCHOOL, Role.TEACHER);
        var path = "/schools/" + SCHOOL.id() + "/accounts/" + person.id();

        new Browser().signIn(person.email(), "not the password", false);
        var session = Browser.of(person);
        session.get("/schools/" + SCHOOL.id() + "/credentials");
        session.delete("/session");
        administrator.with("If-Match", administrator.get(path + "/roles").header("ETag")).put(path + "/roles",
                Json.createObjectBuilder().add("roles", Json.createArrayBuilder().add("DSL")).build());
        administrator.post(path + "/invitations", null);
        administrator.post(path + "/departure", Json.createObjectBuilder().add("reason", "retires").build());

        assertEquals(Set.of("sign-in-refused", "roles-changed", "link-made", "member-left"),
                actions("subject = 'account:" + person.id() + "'"));
        assertEquals(Set.of("signed-in", "signed-out", "role-refused"), actions("actor_id = '" + person.id() + "'"));
    }

    @Test
    void atAnotherPlainAddressTheSignInSaysWhyItCannotWork() throws IOException {
        var address = Running.exeat().address();
        var body = "{\"email\":\"a@school.example\",\"password\":\"whatever it is\"}";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(("POST /api/v1/session HTTP/1.1\r\nHost: exeat.school.example:"
                    + address.getPort() + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 409"), answer);
            assertTrue(answer.contains("INSECURE_ADDRESS"), answer);
        }
    }

    private static Set<String> actions(String where) throws SQLException {
        try (var owner = Running.exeat().owner(); var question = owner.createStatement();
                var rows = question.executeQuery("select action from audit_entry where " + where)) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
