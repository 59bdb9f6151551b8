package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Which incident an entry belongs to: told to whoever sees that one, and not lost when it goes on or goes. */
class MisuseLinkIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final MisuseSchool kept = new MisuseSchool("larkmead");
    private final OfficeApi head = kept.head;
    private final OfficeApi deputy = kept.deputy;
    private final OfficeApi dsl = kept.school.as(Role.DSL);

    @Test
    void theIncidentIsNamedOnlyToWhoeverSeesThat() {
        kept.school.report(CALM);
        String incident = Triage.path(Triage.take(dsl).json()).replaceAll(".*/", "");
        String whom = "'name':'A boy','incident':'" + incident + "'";

        assertEquals("incident UNKNOWN_CHOICE", deputy.post("/misuse-entries",
                MisuseSchool.entry(kept.today, whom, "x")).firstError());
        kept.written(dsl, whom, "part of it");

        assertTrue(MisuseSchool.entry(dsl, "part of it").containsKey("incident"));
        assertTrue(MisuseSchool.entry(head, "part of it").containsKey("incident"));
        assertFalse(MisuseSchool.entry(deputy, "part of it").containsKey("incident"));
    }

    @Test
    void whoeverDoesNotSeeTheIncidentCorrectsAnEntryThatStaysWithIt() {
        kept.school.report(CALM);
        String incident = Triage.path(Triage.take(dsl).json()).replaceAll(".*/", "");
        kept.written(dsl, "'name':'A boy','incident':'" + incident + "'", "part of it");
        corrected(deputy, "part of it", "misheard");
        assertTrue(MisuseSchool.entry(dsl, "misheard").containsKey("incident"));
        assertFalse(MisuseSchool.entry(deputy, "misheard").containsKey("incident"));

        corrected(dsl, "misheard", "not part of it");
        assertFalse(MisuseSchool.entry(dsl, "not part of it").containsKey("incident"));
    }

    private void corrected(OfficeApi by, String before, String after) {
        var told = by.post("/misuse-entries/" + MisuseSchool.entry(by, before).getString("id") + "/corrections",
                OfficeApi.json("{'entry':{'on':'" + kept.today + "','concerns':'PUPIL','name':'A boy','what':'" + after
                        + "'},'reason':'Misheard.'}"));
        assertEquals(201, told.status(), told.json().toString());
    }

    @Test
    void anEntryOutlivesTheIncidentItBelongedToAndStillSaysItsNumber() {
        kept.school.report(CALM);
        var incident = Triage.take(dsl).json();
        String id = Triage.path(incident).replaceAll(".*/", "");
        kept.written(dsl, "'name':'A boy','incident':'" + id + "'", "part of it");
        assertFalse(MisuseSchool.entry(deputy, "part of it").containsKey("incident"));
        String number = MisuseSchool.entry(dsl, "part of it").getJsonObject("incident").getString("number");
        Triage.close(dsl, incident);
        SchoolRows.change("update incident_entry set entered_at = entered_at - interval 30 year where kind = 'CLOSED'"
                + " and incident_id = ?", UUID.fromString(id));

        assertEquals(200, dsl.post("/disposals", OfficeApi.json("{'incidents':['" + id + "']}")).status());

        var told = MisuseSchool.entry(dsl, "part of it").getJsonObject("incident");
        assertEquals("{\"number\":\"" + number + "\"}", told.toString());
        assertEquals(told, MisuseSchool.entry(deputy, "part of it").getJsonObject("incident"));
    }

    @Test
    void anEntryStaysWithItsIncidentThoughThatIsMergedAndItsCorrectionToo() {
        kept.school.report(CALM);
        String one = Triage.path(Triage.take(dsl).json());
        kept.school.report(CALM);
        String other = Triage.path(Triage.take(dsl).json()).replaceAll(".*/", "");
        kept.written(dsl, "'name':'A boy','incident':'" + other + "'", "part of it");
        var before = MisuseSchool.entry(dsl, "part of it");

        assertEquals(200, dsl.post(one + "/merging", OfficeApi.json("{'other':'" + other + "','reason':'One.'}"))
                .status());

        assertEquals(before, MisuseSchool.entry(dsl, "part of it"));
        assertFalse(MisuseSchool.entry(deputy, "part of it").containsKey("incident"));
        var corrected = dsl.post("/misuse-entries/" + before.getString("id") + "/corrections", OfficeApi.json(
                "{'entry':{'on':'" + kept.today + "','concerns':'PUPIL','name':'A boy','what':'corrected','incident':'"
                        + other + "'},'reason':'Misheard.'}"));
        assertEquals(201, corrected.status(), corrected.json().toString());
        assertEquals(before.getJsonObject("incident"), MisuseSchool.entry(dsl, "corrected").getJsonObject("incident"));
    }
}
