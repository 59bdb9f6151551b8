package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** A picture is cleared, by two people where many or the public see it. */
class ClearancesIT {

    private final CheckSchool school = new CheckSchool();
    private final UUID wren = school.pupilWhoseParent("GIVEN", "Wren");

    @Test
    void onPublicPlacesASecondPersonConfirmsBeforeItCounts() {
        String id = CheckSchool.clears(school.teacher, "WEBSITE", wren);
        var colleague = school.at(Role.TEACHER);
        assertEquals("WAITING", CheckSchool.states(school.teacher, "own"));
        assertEquals("WAITING", CheckSchool.states(colleague, "toConfirm"));
        assertEquals("", CheckSchool.states(school.teacher, "toConfirm"));

        assertEquals("CONFIRMED_BY_ANOTHER", confirm(school.teacher, id).code());
        var confirmed = confirm(colleague, id);

        assertEquals("CLEARED", confirmed.json().getString("state"));
        assertTrue(confirmed.json().containsKey("confirmed"));
        assertEquals("CLEARED", CheckSchool.states(school.teacher, "own"));
        assertEquals("", CheckSchool.states(colleague, "toConfirm"));
        assertEquals("ALREADY_DONE", confirm(colleague, id).code());
    }

    private static OfficeApi.Told confirm(OfficeApi who, String id) {
        return who.post("/photo-clearances/" + id + "/confirmation", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static OfficeApi.Told takeDown(OfficeApi who, String id) {
        return who.post("/photo-clearances/" + id + "/removal", JsonValue.EMPTY_JSON_OBJECT);
    }

    @Test
    void onTheSchoolsOwnWallsAFewAreClearedAtOnceAndManyAreNot() {
        UUID[] many = IntStream.range(0, 11).mapToObj(number -> school.pupilWhoseParent("GIVEN", "Ash" + number))
            .toArray(UUID[]::new);

        CheckSchool.clears(school.teacher, "DISPLAY", wren);
        CheckSchool.clears(school.teacher, "DISPLAY", many);

        assertEquals("[CLEARED, WAITING]", Stream.of(CheckSchool.states(school.teacher, "own").split(" ")).sorted()
            .toList().toString());
    }

    @Test
    void aPictureIsNotClearedIfAnybodyInItMayNotBeShown() {
        UUID robin = school.pupilWhoseParent("DECLINED", "Robin");

        var told = school.teacher.post("/photo-clearances", CheckSchool.picture("DISPLAY", wren, robin));

        assertEquals("409 PICTURE_NOT_USABLE", told.status() + " " + told.code());
        assertEquals("", CheckSchool.states(school.teacher, "own"));
    }

    @Test
    void aPictureWithABarredPupilIsRefusedInTheWordsOfOneWithoutConsent() {
        UUID robin = school.pupil("Robin", "Quince");
        school.bar(wren);

        var barred = school.teacher.post("/photo-clearances", CheckSchool.picture("DISPLAY", wren));
        var never = school.teacher.post("/photo-clearances", CheckSchool.picture("DISPLAY", robin));

        assertEquals("409 PICTURE_NOT_USABLE", barred.status() + " " + barred.code());
        assertEquals(never.status() + plain(never.json(), "-", robin),
            barred.status() + plain(barred.json(), "-", wren));
    }

    @Test
    void whoConfirmsIsRefusedInTheSameWordsWhateverChangedMeanwhile() {
        UUID robin = school.pupilWhoseParent("GIVEN", "Robin");
        String one = CheckSchool.clears(school.teacher, "WEBSITE", wren);
        String other = CheckSchool.clears(school.teacher, "WEBSITE", robin);
        var colleague = school.at(Role.HEAD_OF_DEPARTMENT);

        school.bar(wren);
        school.answers(robin, "Parent of Robin", "WITHDRAWN");

        assertEquals("PICTURE_NOT_USABLE", confirm(colleague, one).code());
        assertEquals(plain(confirm(colleague, one).json(), one, wren), plain(confirm(colleague, other).json(), other,
            robin));
        assertEquals("WAITING WAITING", CheckSchool.states(school.teacher, "own"));
    }

    @Test
    void theSamePictureClearedByTwoTapsIsKeptOnce() {
        var picture = CheckSchool.picture("DISPLAY", wren);

        school.teacher.post("/photo-clearances", picture, "one-tap-and-another");
        school.teacher.post("/photo-clearances", picture, "one-tap-and-another");

        assertEquals("CLEARED", CheckSchool.states(school.teacher, "own"));
    }

    /** Without what differs because it is about another picture of another pupil. */
    private static String plain(JsonObject told, String id, UUID pupil) {
        return told.toString().replace(id, "").replace(pupil.toString(), "").replaceAll("Wren|Robin", "")
            .replaceAll("\"at\":\"[^\"]+\"", "");
    }

    @Test
    void whoClearedItSaysThatItIsDownAndNobodyElseDoesButTheLead() {
        String id = CheckSchool.clears(school.teacher, "DISPLAY", wren);
        String other = CheckSchool.clears(school.teacher, "DISPLAY", wren);

        assertEquals(404, takeDown(school.at(Role.HEADTEACHER), id).status());
        assertEquals("TAKEN_DOWN", takeDown(school.teacher, id).json().getString("state"));
        assertEquals("ALREADY_DONE", takeDown(school.teacher, id).code());
        assertEquals("TAKEN_DOWN", takeDown(school.lead, other).json().getString("state"));
    }

    @Test
    void whatTheLeadTookDownForSomebodyStandsAsAnyThatLapsedAndTheTrailOfOthersTellsNothing() {
        String id = CheckSchool.clears(school.teacher, "WEBSITE", wren);
        var second = school.at(Role.TEACHER);
        confirm(second, id);
        var head = school.at(Role.HEADTEACHER);
        String before = head.get("/audit-entries?action=photo-taken-down").json().toString();

        school.takenDownByTheLead(id);

        var seen = school.teacher.get("/photo-clearances/" + id).json();
        assertEquals("TAKEN_DOWN", seen.getString("state"));
        assertEquals(seen.getString("endedOn"), seen.getString("lapsedOn"));
        assertEquals(before, head.get("/audit-entries?action=photo-taken-down").json().toString());
        assertEquals(404, second.get("/photo-clearances/" + id).status());
        String own = CheckSchool.clears(school.teacher, "DISPLAY", wren);
        takeDown(school.teacher, own);
        assertTrue(head.get("/audit-entries?action=photo-taken-down").json().toString().contains(own));
    }

    @Test
    void whoeverSawItAsItWasIsRefusedOnceItChanged() {
        String id = CheckSchool.clears(school.teacher, "WEBSITE", wren);
        confirm(school.at(Role.TEACHER), id);

        var late = Browser.of(SchoolRows.person(school.school, Role.DSL)).with("If-Match", "\"0\"")
            .post("/schools/" + school.school.id() + "/photo-clearances/" + id + "/removal",
                JsonValue.EMPTY_JSON_OBJECT);

        assertEquals(412, late.status());
    }

    @Test
    void anotherSchoolNeitherSeesNorConfirmsIt() {
        String id = CheckSchool.clears(school.teacher, "WEBSITE", wren);
        var there = new CheckSchool();

        assertEquals("", CheckSchool.states(there.teacher, "toConfirm"));
        assertEquals(404, there.teacher.get("/photo-clearances/" + id).status());
        assertEquals(404, confirm(there.teacher, id).status());
        assertEquals(404, takeDown(there.lead, id).status());
    }
}
