package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.AuditRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who sees the record of misuse: those who keep and sign it, and never whom an entry concerns. */
class MisuseSightIT {

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
    void noHeadCanSettleThatTheChairDoesNotSign() {
        nameHead();
        kept.written(deputy, "'name':'Mrs Quernstone'", "about the head");
        var wish = OfficeApi.json("{'every':'MONTH','signOff':false}");
        assertEquals(200, head.put("/misuse-settings", "\"0\"", wish).status());
        kept.nextMonth(2);

        assertEquals(1, MisuseSchool.waiting(chair).size());
        MisuseSchool.signed(chair);

        assertEquals(List.of(), MisuseSchool.waiting(head));
        assertEquals(List.of(), MisuseSchool.waiting(deputy));
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
    void everyLookIsAuditedOutOfSightOfAdministratorsAndTheTrailSaysNothingOfIt() {
        String id = MisuseSchool.id(kept.written("Marigold told"));
        MisuseSchool.entries(head);

        String entered = AuditRows.of(kept.school.school, "incident-misuse:" + id).toString();
        assertTrue(entered.contains("misuse-recorded") && !entered.contains("Marigold"), entered);
        assertTrue(AuditRows.of(kept.school.school, "incident-misuse:" + kept.school.school.id()).toString()
                .contains("misuse-record-viewed"));
        assertFalse(kept.school.as(Role.ADMINISTRATOR).get("/audit-entries").json().toString().contains("misuse"));
    }

    private String looks() {
        return AuditRows.of(kept.school.school, "incident-misuse:" + kept.school.school.id()).toString();
    }

    @Test
    void lookingAtWhatWasSignedAndTakingTheRecordAwayAreLooksOfTheirOwnButARemindingIsNone() {
        kept.written("first");
        kept.nextMonth(2);
        var reminded = head.get("/misuse-sign-offs?waiting=true").json();
        assertEquals("1 0", reminded.getJsonArray("waiting").size() + " " + reminded.getJsonArray("items").size());
        MisuseSchool.sign(head, reminded.getJsonArray("waiting").getJsonObject(0));
        assertEquals(0, head.get("/misuse-sign-offs?waiting=true").json().getJsonArray("items").size());
        assertEquals("[]", looks());

        MisuseSchool.signOffs(deputy);
        assertTrue(looks().contains("misuse-sign-offs-viewed"), looks());
        Browser.of(SchoolRows.person(kept.school.school, Role.DSL))
                .get("/schools/" + kept.school.school.id() + "/misuse-record.csv");
        assertTrue(looks().contains("misuse-record-downloaded"), looks());
        assertFalse(looks().contains("misuse-record-viewed"), looks());
    }
}
