package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.Test;

/** The owner of a cleared picture is told, on the next day, that it no longer holds; and nothing else. */
class LapsedClearancesIT {

    private static final Instant TOMORROW = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(34));
    private static final Duration DAY = Duration.ofDays(1);

    private final CheckSchool school = new CheckSchool();
    private final UUID wren = school.pupilWhoseParent("GIVEN", "Wren");

    @Test
    void whatChangedIsToldOnTheNextDayInTheSameWordsWhateverItWas() {
        at(TOMORROW);
        UUID robin = school.pupilWhoseParent("GIVEN", "Robin");
        String barred = CheckSchool.clears(school.teacher, "DISPLAY", wren);
        String withdrawn = CheckSchool.clears(school.teacher, "DISPLAY", robin);
        CheckSchool.clears(school.teacher, "DISPLAY", school.pupilWhoseParent("GIVEN", "Ash"));
        school.bar(wren);
        school.answers(robin, "Parent of Robin", "WITHDRAWN");
        at(TOMORROW.plus(Duration.ofHours(12)));
        letSweep();
        assertEquals("CLEARED CLEARED CLEARED", CheckSchool.states(school.teacher, "own"));

        at(TOMORROW.plus(DAY));

        assertEquals("LAPSED LAPSED CLEARED", DemoTime.await("LAPSED LAPSED CLEARED",
            () -> CheckSchool.states(school.teacher, "own")));
        assertEquals(plain(one(barred), barred, wren), plain(one(withdrawn), withdrawn, robin));
        assertEquals(TOMORROW.plus(DAY).toString().substring(0, 10), one(barred).getString("lapsedOn"));
        assertEquals("2", DemoTime.await("2", () -> Integer.toString(SchoolRows.change(
            "update clearance_letter set tries = tries where school_id = ?", school.school.id()))));
    }

    private JsonObject one(String id) {
        return school.teacher.get("/photo-clearances/" + id).json();
    }

    /** Without what differs because it is about another picture of another pupil. */
    private static String plain(JsonObject told, String id, UUID pupil) {
        return told.toString().replace(id, "").replace(pupil.toString(), "").replaceAll("Wren|Robin", "")
            .replaceAll("\"at\":\"[^\"]+\"", "");
    }

    private void at(Instant moment) {
        SchoolRows.change("update school set demo = true where id = ?", school.school.id());
        DemoTime.set(school.school.id(), moment);
        DemoTime.announce(school.school.id(), "school");
    }

    /** Until the sweep has come by at another school too, which began to look at the same time. */
    private static void letSweep() {
        var other = new CheckSchool();
        UUID pupil = other.pupilWhoseParent("GIVEN", "Wren");
        CheckSchool.clears(other.teacher, "DISPLAY", pupil);
        other.bar(pupil);
        SchoolRows.change("update photo_clearance set held_on = '2020-01-01' where school_id = ?", other.school.id());
        assertEquals("LAPSED", DemoTime.await("LAPSED", () -> CheckSchool.states(other.teacher, "own")));
    }

    @Test
    void theLeadIsToldInPlaceOfAnOwnerWhoNowSeesTheConsents() {
        at(TOMORROW);
        var owner = SchoolRows.person(school.school, Role.TEACHER);
        var browser = Browser.of(owner);
        browser.post("/schools/" + school.school.id() + "/photo-clearances", CheckSchool.picture("DISPLAY", wren));
        SchoolRows.change("insert into membership_role (id, school_id, membership_id, role) select ?, school_id, id, "
            + "'OFFICE' from membership where account_id = ?", UUID.randomUUID(), owner.id());
        school.bar(wren);

        at(TOMORROW.plus(DAY));

        assertEquals("LAPSED", DemoTime.await("LAPSED", () -> CheckSchool.states(school.lead, "orphaned")));
        assertEquals("VERDICTS_APART_FROM_CONSENTS", browser.get("/schools/" + school.school.id()
            + "/photo-clearances").code());
        assertEquals("", CheckSchool.states(school.teacher, "orphaned"));
    }

    @Test
    void theTrailTellsWhoClearedAndNeitherWhoIsInItNorThatItLapsed() {
        at(TOMORROW);
        CheckSchool.clears(school.teacher, "DISPLAY", wren);
        school.bar(wren);
        at(TOMORROW.plus(DAY));
        DemoTime.await("LAPSED", () -> CheckSchool.states(school.teacher, "own"));

        String trail = school.at(Role.HEADTEACHER).get("/audit-entries").json().toString();

        assertTrue(trail.contains("photo-cleared"), trail);
        assertFalse(trail.contains("lapsed"), trail);
        assertFalse(trail.contains(wren.toString()), trail);
    }
}
