package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Set;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.Test;

class AuditNamesIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final String path = "/schools/" + school.id();

    private static JsonObject newest(Browser reader, String path, String action) {
        return reader.get(path + "/audit-entries?action=" + action).json().getJsonArray("items").getJsonObject(0);
    }

    @Test
    void everyLineSaysWhoActedAndAsWhatWhileTheEntryKeepsTheIdAlone() {
        var head = SchoolRows.signedIn(SchoolRows.person(school, Role.HEADTEACHER));
        var manager = SchoolRows.person(school, Role.NETWORK_MANAGER, Role.TEACHER);
        SchoolRows.signedIn(manager).post(path + "/credentials", Json.createObjectBuilder().add("name", "x").build());

        var line = newest(head, path, "credential-made");

        assertEquals("Person " + manager.id().toString().substring(0, 4), line.getString("actorName"));
        assertEquals("[\"TEACHER\",\"NETWORK_MANAGER\"]", line.getJsonArray("actorRoles").toString());
        assertEquals(manager.id().toString(), line.getString("actorId"));
    }

    @Test
    void whoActedAtAnotherSchoolIsNotNamedHere() {
        var head = SchoolRows.person(school, Role.HEADTEACHER);
        var demoted = SchoolRows.signedIn(head);
        SchoolRows.signedIn(SchoolRows.person(school, Role.TEACHER)).get(path + "/credentials");
        SchoolRows.change("delete r from membership_role r join membership m on m.id = r.membership_id "
                + "join audit_entry e on e.actor_id = m.account_id where e.school_id = ? "
                + "and e.action = 'role-refused'", school.id());
        SchoolRows.change("delete m from membership m join audit_entry e on e.actor_id = m.account_id "
                + "where e.school_id = ? and e.action = 'role-refused'", school.id());

        assertFalse(newest(demoted, path, "role-refused").containsKey("actorName"));
    }

    @Test
    void anAdministratorOfAnySchoolLearnsOnlyWhetherTheTrailOfAccountsIsWhole() {
        var administrator = SchoolRows.signedIn(SchoolRows.person(school, Role.ADMINISTRATOR));

        var answer = administrator.get(path + "/audit-verification/accounts");

        assertEquals(200, answer.status(), answer.text());
        assertEquals(Set.of("whole", "checkedAt"), answer.json().keySet());
        assertTrue(answer.json().getBoolean("whole"), answer.text());
    }
}
