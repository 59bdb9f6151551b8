package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What a member of staff writes later on their own report that cannot wait presses too, and bears their name. */
class StaffMessageIT {

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final Browser teacher = SchoolRows.signedIn(SchoolRows.person(school.school, Role.TEACHER));

    private JsonObject post(String below, String body) {
        return teacher.post("/schools/" + school.school.id() + "/incident-reports" + below, OfficeApi.json(body))
                .json();
    }

    @Test
    void theEntryNamesWhoeverWroteItAndWhen() {
        String id = post("", "{'what':'They film her.','danger':'NO','imagery':'NO','staffInvolved':'NO'}")
                .getString("id");
        post("/" + id + "/submission", "{}");
        var incident = Triage.take(dsl).json();
        post("/mine/" + id + "/messages", "{'text':'She says that she is going to kill herself tonight.'}");

        var now = dsl.get(Triage.path(incident)).json();
        JsonObject entry = now.getJsonArray("chronology").getJsonObject(0);
        assertEquals("CONCERNS THREAT_TO_LIFE", entry.getString("kind") + " " + entry.getString("about"));
        assertFalse(entry.getString("by").isEmpty() || entry.containsKey("day"), entry.toString());
        assertTrue(now.getJsonObject("line").getBoolean("urgent"));
    }
}
