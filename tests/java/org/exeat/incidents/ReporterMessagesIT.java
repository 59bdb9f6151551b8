package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** What the school writes to whoever reported. */
class ReporterMessagesIT {

    private final Triage school = new Triage("larkmead");

    @Test
    void aMessageThatIsSentAgainIsWrittenOnce() {
        String receipt = school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        String report = Triage.take(school.as(Role.DSL)).json().getJsonArray("reports").getJsonObject(0)
                .getString("id");
        var page = Browser.of(SchoolRows.person(school.school, Role.DSL)).with("Idempotency-Key", Triage.key());
        String path = "/schools/" + school.school.id() + "/incident-reports/" + report + "/messages";

        assertEquals(201, page.post(path, OfficeApi.json("{'text':'Is it still there?'}")).status());
        assertEquals(201, page.post(path, OfficeApi.json("{'text':'Is it still there?'}")).status());

        assertEquals(1, school.followUp(receipt).json().getJsonArray("messages").size());
    }
}
