package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who sees the record of misuse: those who keep and sign it, and never whom an entry concerns. */
class MisuseSightIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";

    private final MisuseSchool kept = new MisuseSchool("larkmead");
    private final OfficeApi head = kept.head;
    private final OfficeApi deputy = kept.deputy;
    private final OfficeApi chair = kept.school.as(Role.CHAIR_OF_GOVERNORS);

    private String pupil() {
        return deputy.get("/incident-people?q=pupilten").json().getJsonArray("people").getJsonObject(0)
                .getString("id");
    }

    /** The head, given a name that an entry can spell out. */
    private void nameHead() {
        SchoolRows.change("update account set name = 'Hestia Quernstone' where id = (select m.account_id from"
                + " membership m join membership_role r on r.membership_id = m.id where m.school_id = ?"
                + " and r.role = 'HEADTEACHER')", kept.school.school.id());
    }

    @Test
    void nobodyElseSeesAnythingAndAdministratorsNever() {
        kept.written("first");
        kept.nextMonth(2);

        for (Role role : Role.values()) {
            var other = kept.school.as(role);
            if (!List.of(Role.DEPUTY_HEAD, Role.DSL, Role.HEADTEACHER, Role.CHAIR_OF_GOVERNORS).contains(role)) {
                for (String path : List.of("/misuse-entries", "/misuse-sign-offs", "/misuse-settings")) {
                    assertEquals(403, other.get(path).status(), role + path);
                }
                assertEquals(403, other.post("/misuse-entries", OfficeApi.json("{}")).status(), role.name());
                assertEquals(403, other.post("/misuse-sign-offs", OfficeApi.json("{}")).status(), role.name());
            }
        }
        assertEquals(List.of(), MisuseSchool.entries(chair));
        assertEquals(List.of(), MisuseSchool.waiting(chair));
    }

    @Test
    void deputiesDoNotSignAndAnotherSchoolFindsNothing() {
        String id = MisuseSchool.id(kept.written("first"));
        kept.nextMonth(2);

        assertEquals(403, deputy.post("/misuse-sign-offs", OfficeApi.json("{'lastDay':'2026-11-30','entries':[]}"))
                .status());
        var elsewhere = new MisuseSchool("larkmead");
        assertEquals(404, elsewhere.head.askingAbout(kept.school.school).get("/misuse-entries").status());
        assertEquals(List.of(), MisuseSchool.entries(elsewhere.head));
        assertEquals(404, elsewhere.correct(id, "second").status());
    }

    @Test
    void whoseOwnChildAnEntryConcernsDoesNotSeeItAndItIsMissedNowhere() {
        var dsl = SchoolRows.person(kept.school.school, Role.DSL);
        var page = Browser.of(dsl);
        String base = "/schools/" + kept.school.school.id();
        page.put(base + "/own-children/" + pupil(), null);
        kept.written("another’s");

        var own = kept.written(deputy, "'person':'" + pupil() + "'", "theirs");

        assertEquals(1, page.get(base + "/misuse-entries").json().getJsonArray("items").size());
        assertFalse(page.get(base + "/misuse-record.csv").text().contains("theirs"));
        assertEquals(0, page.get(base + "/misuse-entries?q=theirs").json().getJsonArray("items").size());
        assertEquals(404, page.post(base + "/misuse-entries/" + MisuseSchool.id(own) + "/corrections",
                OfficeApi.json("{'entry':{'on':'" + kept.today + "','concerns':'PUPIL','name':'A','what':'x'},"
                        + "'reason':'y'}")).status());
        kept.nextMonth(2);
        assertEquals(1, page.get(base + "/misuse-sign-offs").json().getJsonArray("waiting").getJsonObject(0)
                .getJsonArray("entries").size());
        MisuseSchool.signed(head);
        assertEquals(1, page.get(base + "/misuse-sign-offs").json().getJsonArray("items").getJsonObject(0)
                .getJsonArray("entries").size());
    }

    @Test
    void whatConcernsTheHeadIsLeftForTheChairToSignAndTheHeadLearnsNothing() {
        nameHead();
        kept.written(deputy, "'name':'Mrs Quernstone'", "about the head");
        kept.nextMonth(2);

        assertEquals(List.of(), MisuseSchool.entries(head));
        assertEquals(List.of(), MisuseSchool.waiting(head));
        assertEquals("about the head", MisuseSchool.whats(MisuseSchool.entries(chair)));
        assertEquals("CHAIR_OF_GOVERNORS", deputy.get("/misuse-entries").json().getJsonArray("items").getJsonObject(0)
                .getString("signs"));
        MisuseSchool.signed(chair);

        assertEquals(0, MisuseSchool.signOffs(head).size());
        assertEquals(1, MisuseSchool.signOffs(deputy).size());
        assertEquals(403, chair.post("/misuse-entries", MisuseSchool.entry(kept.today, "'name':'A'", "x")).status());
    }

    @Test
    void aCorrectionThatConcernsTheHeadTakesTheWholeEntryFromThem() {
        nameHead();
        String id = MisuseSchool.id(kept.written("somebody’s"));
        assertEquals(1, MisuseSchool.entries(head).size());

        var corrected = deputy.post("/misuse-entries/" + id + "/corrections", OfficeApi.json("{'entry':{'on':'"
                + kept.today + "','concerns':'STAFF','name':'Hestia Quernstone','what':'hers'},"
                + "'reason':'Now known.'}"));

        assertEquals(201, corrected.status(), corrected.json().toString());
        assertEquals(List.of(), MisuseSchool.entries(head));
        assertEquals(2, MisuseSchool.entries(chair).size());
    }

    @Test
    void nobodyRecordsWhatConcernsThemselves() {
        var other = SchoolRows.person(kept.school.school, Role.DEPUTY_HEAD);

        var told = Browser.of(other).post("/schools/" + kept.school.school.id() + "/misuse-entries",
                MisuseSchool.entry(kept.today, "'account':'" + other.id() + "'", "mine"));

        assertEquals("MISUSE_CONCERNS_WRITER", told.code());
        assertEquals(List.of(), MisuseSchool.entries(deputy));
    }

    @Test
    void theIncidentIsNamedOnlyToWhoeverSeesThat() {
        kept.school.report(CALM);
        var dsl = kept.school.as(Role.DSL);
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
    void anEntryOutlivesTheIncidentItBelongedTo() {
        kept.school.report(CALM);
        var dsl = kept.school.as(Role.DSL);
        var incident = Triage.take(dsl).json();
        String id = Triage.path(incident).replaceAll(".*/", "");
        kept.written(dsl, "'name':'A boy','incident':'" + id + "'", "part of it");
        Triage.close(dsl, incident);
        SchoolRows.change("update incident_entry set entered_at = entered_at - interval 30 year where kind = 'CLOSED'"
                + " and incident_id = ?", UUID.fromString(id));

        assertEquals(200, dsl.post("/disposals", OfficeApi.json("{'incidents':['" + id + "']}")).status());

        assertFalse(MisuseSchool.entry(dsl, "part of it").containsKey("incident"));
    }

    @Test
    void everyLookIsAuditedOutOfSightOfAdministratorsAndTheTrailSaysNothingOfIt() {
        String id = MisuseSchool.id(kept.written("Marigold told"));
        MisuseSchool.entries(head);

        String entered = AuditRows.of(kept.school.school, "incident-misuse:" + id).toString();
        assertTrue(entered.contains("misuse-recorded") && !entered.contains("Marigold"), entered);
        assertTrue(AuditRows.of(kept.school.school, "incident-misuse:" + kept.school.school.id()).toString()
                .contains("misuse-record-viewed"));
        assertFalse(kept.school.as(Role.ADMINISTRATOR).get("/audit-entries").json().toString().contains("misuse"));
    }
}
