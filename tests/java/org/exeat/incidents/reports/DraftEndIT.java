package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** How long drafts of staff are kept that nobody goes on with. */
class DraftEndIT {

    private static final int PATIENCE = 300;

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Person owner = SchoolRows.person(school, Role.TEACHER);
    private final Browser teacher = SchoolRows.signedIn(owner);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private String path(String below) {
        return "/schools/" + school.id() + below;
    }

    private String draft(String more) {
        var answer = teacher.post(path("/incident-reports"), OfficeApi.json("{'what':'Half a thought'" + more + "}"));
        assertEquals(201, answer.status(), answer.text());
        assertEquals(today.plusDays(28).toString(), answer.json().getString("keptUntil"));
        return answer.json().getString("id");
    }

    private void lastSaved(String draft, int daysAgo) {
        SchoolRows.change("update incident_report set saved_on = ? where id = ?", today.minusDays(daysAgo),
                UUID.fromString(draft));
    }

    private int status(String draft) {
        return teacher.get(path("/incident-reports/" + draft)).status();
    }

    private void awaitGone(String draft) throws InterruptedException {
        for (int tries = 0; status(draft) == 200 && tries < PATIENCE; tries++) {
            Thread.sleep(100);
        }
        assertEquals(404, status(draft));
    }

    private long ended() {
        return Kept.count("select count(*) from audit_entry where school_id = ? and action = 'report-draft-deleted'",
                school.id());
    }

    @Test
    void aDraftThatNobodyGoesOnWithEndsWithItsFilesAndLeavesAnEntry() throws InterruptedException {
        var uploader = new Uploader(school);
        String file = uploader.kept("words.txt", Files.text("what they wrote"));
        String old = draft(",'draftKey':'" + uploader.draftKey() + "','evidence':['" + file + "']");
        String kept = draft("");
        lastSaved(kept, 28);
        lastSaved(old, 29);

        awaitGone(old);

        assertEquals("200 1", status(kept) + " " + ended());
        assertEquals(0, Kept.count("select count(*) from evidence_file where school_id = ?", school.id()));
    }

    @Test
    void aDraftOfSomebodyWhoHasLeftEndsToo() throws InterruptedException {
        String old = draft("");
        SchoolRows.change("update membership set left_on = ? where account_id = ?", today, owner.id());
        lastSaved(old, 29);

        for (int tries = 0; ended() == 0 && tries < PATIENCE; tries++) {
            Thread.sleep(100);
        }

        assertEquals(0, Kept.count("select count(*) from incident_report where school_id = ?", school.id()));
        assertEquals(1, ended());
    }
}
