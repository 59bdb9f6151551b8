package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.schools.PackSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff ask whether a picture may be published, and are told of each pupil one word. */
class PhotoChecksIT {

    private final CheckSchool school = new CheckSchool();

    @Test
    void aPictureCanBeUsedOnlyIfEverybodyInItCan() {
        UUID yes = school.pupilWhoseParent("GIVEN", "Wren");
        UUID no = school.pupilWhoseParent("DECLINED", "Robin");

        var alone = school.told(yes);
        var together = school.told(yes, no);

        assertTrue(alone.getBoolean("usable"));
        assertFalse(together.getBoolean("usable"));
        assertEquals("DO_NOT_USE USE", school.verdicts(yes, no));
        assertFalse(school.told().getBoolean("usable"));
    }

    @Test
    void whateverStandsAgainstAPupilTheAnswerIsTheSameToTheByte() {
        var barred = school.pupilWhoseParent("GIVEN", "Wren");
        school.bar(barred);
        var differing = school.pupilWhoseParent("GIVEN", "Wren");
        school.answers(differing, "The other parent", "DECLINED");
        var withdrawn = school.pupilWhoseParent("GIVEN", "Wren");
        school.answers(withdrawn, "Parent of Wren", "WITHDRAWN");
        var never = school.pupil("Wren", "Quince");

        var told = Stream.of(barred, differing, withdrawn, never, school.pupilWhoseParent("DECLINED", "Wren"))
            .map(pupil -> school.told(pupil).toString().replace(pupil.toString(), "")
                .replaceAll("\"at\":\"[^\"]+\"", "")).collect(Collectors.toSet());

        assertEquals(1, told.size(), told::toString);
        assertTrue(told.toString().contains("DO_NOT_USE"), told::toString);
    }

    @Test
    void whereNamesGoAlongConsentToThePictureAloneIsNotEnough() {
        UUID shown = school.pupil("Wren", "Quince");
        school.answers(shown, "Parent of Wren", "GIVEN", ConsentScope.IMAGE, ConsentScope.NAME);
        UUID named = school.pupilWhoseParent("GIVEN", "Robin");

        assertEquals("USE DO_NOT_USE", answer(false, shown) + " " + answer(true, shown));
        assertEquals("USE USE", answer(false, named) + " " + answer(true, named));
        assertEquals("PICTURE_NOT_USABLE", school.teacher.post("/photo-clearances", picture(true, shown)).code());
        assertEquals(201, school.teacher.post("/photo-clearances", picture(true, named)).status());
    }

    private static JsonObject picture(boolean named, UUID pupil) {
        return Json.createObjectBuilder(CheckSchool.picture("DISPLAY", pupil)).add("named", named).build();
    }

    private String answer(boolean named, UUID pupil) {
        return school.teacher.post("/photo-checks", picture(named, pupil)).json().getJsonArray("pupils")
            .getJsonObject(0).getString("answer");
    }

    @Test
    void aPupilOldEnoughIsAskedFirstAndAPictureWithThemIsNotCleared() {
        String channels = Stream.of(PhotoChannel.values()).map(one -> "{'channel':'" + one
            + "','lawfulBasis':'CONSENT','confirmed':false}").collect(Collectors.joining(","));
        assertEquals(200, school.at(Role.HEADTEACHER).put("/photo-settings", "\"0\"", OfficeApi.json(
            "{'ownViewFrom':'Y8','confirmOver':1,'channels':[" + channels + "]}")).status());
        UUID wren = school.pupilWhoseParent("GIVEN", "Wren");

        assertEquals("ASK", school.verdicts(wren));
        assertEquals(2, school.told(wren).getInt("confirmFrom"));
        assertEquals("PICTURE_NOT_USABLE", school.teacher.post("/photo-clearances",
            CheckSchool.picture("WEBSITE", wren)).code());
    }

    @Test
    void pupilsAreChosenByClassByListAndByThemselvesTogether() {
        UUID inClass = school.pupilWhoseParent("GIVEN", "Ash");
        UUID onList = school.pupilWhoseParent("GIVEN", "Birch");
        UUID alone = school.pupilWhoseParent("GIVEN", "Cedar");
        UUID ofClass = ofClass(inClass);
        String list = school.teacher.post("/pupil-lists", OfficeApi.json("{'name':'Relay','pupils':['" + onList
            + "']}")).json().getString("id");

        var told = school.teacher.post("/photo-checks", OfficeApi.json("{'ofClass':'" + ofClass + "','list':'" + list
            + "','pupils':['" + alone + "'],'channel':'DISPLAY'}")).json();

        assertEquals("[\"Ash Quince\",\"Birch Quince\",\"Cedar Quince\"]", told.getJsonArray("pupils")
            .getValuesAs(JsonObject.class).stream().map(one -> one.get("name").toString()).toList().toString()
            .replace(", ", ","));
        assertEquals("7C", school.teacher.get("/photo-check-groups").json().getJsonArray("classes").getJsonObject(0)
            .getString("title"));
        assertEquals("list UNKNOWN_CHOICE", school.at(Role.TEACHER).post("/photo-checks", OfficeApi.json("{'list':'"
            + list + "','channel':'DISPLAY'}")).firstError());
    }

    private UUID ofClass(UUID pupil) {
        var id = UUID.randomUUID();
        SchoolRows.change("insert into school_class (id, version, school_id, sourced_id, title, code, kind, org, "
            + "sessions, location) values (?, 0, ?, ?, '7C', '7C', 'HOMEROOM', '', '', '')", id,
            school.school.id(), id.toString());
        SchoolRows.change("insert into enrolment (id, version, school_id, sourced_id, class_id, person_id, role, "
            + "is_primary) values (?, 0, ?, ?, ?, ?, 'STUDENT', false)", UUID.randomUUID(), school.school.id(),
            UUID.randomUUID().toString(), id, pupil);
        return id;
    }

    @Test
    void pupilsAreFoundByTwoLettersOfTheirNames() {
        school.pupil("Wren", "Quince");

        assertEquals(1, found("?q=QUI"));
        assertEquals(0, found("?q=q"));
        assertEquals(0, found(""));
    }

    private int found(String query) {
        return school.teacher.get("/photo-check-pupils" + query).json().getJsonArray("items").size();
    }

    @ParameterizedTest(name = "{0} on {1}: {2} {3}")
    @CsvSource({
        "cwm-derwen, SCHOOL_SOCIAL_MEDIA, WRITTEN_CONSENT, 5", "cwm-derwen, WEBSITE, SILENT, -",
        "st-winnow, SCHOOL_SOCIAL_MEDIA, SILENT, -", "larkmead, SCHOOL_SOCIAL_MEDIA, SILENT, -"})
    void aClauseIsNamedOnlyWhereTheEditionSpeaks(String pack, String channel, String kind, String clause) {
        var there = new CheckSchool(PackSchool.of(pack));
        there.at(Role.HEADTEACHER).post("/editions", OfficeApi.json("{'pack':'" + pack + "'}"));

        var rests = there.teacher.post("/photo-checks", CheckSchool.picture(channel)).json().getJsonObject("restsOn");

        assertEquals(kind, rests.getString("kind"));
        assertEquals(clause, clauses(rests));
    }

    @ParameterizedTest
    @CsvSource({"st-winnow, FORBIDDEN, 19c", "cwm-derwen, SILENT, -"})
    void whatStaffTakeForThemselvesHasAClauseOfItsOwn(String pack, String kind, String clause) {
        var there = new CheckSchool(PackSchool.of(pack));
        there.at(Role.HEADTEACHER).post("/editions", OfficeApi.json("{'pack':'" + pack + "'}"));

        var own = there.teacher.get("/photo-check-groups").json().getJsonObject("forThemselves");

        assertEquals(kind, own.getString("kind"));
        assertEquals(clause, clauses(own));
    }

    private static String clauses(JsonObject demand) {
        var all = demand.getJsonArray("clauses").getValuesAs(JsonObject.class);
        return all.isEmpty() ? "-" : all.get(0).getString("clause");
    }

    @Test
    void whoeverSeesWhatFamiliesAnsweredGetsNoVerdictUnlessTheyLeadSafeguarding() {
        var both = school.at(Role.TEACHER, Role.OFFICE);

        assertEquals("VERDICTS_APART_FROM_CONSENTS", both.post("/photo-checks", CheckSchool.picture("WEBSITE")).code());
        for (String path : new String[] {"/photo-check-groups", "/photo-check-pupils?q=qu", "/photo-clearances"}) {
            assertEquals("VERDICTS_APART_FROM_CONSENTS", both.get(path).code(), path);
        }
        assertEquals("ROLE_MISSING", school.office.post("/photo-checks", CheckSchool.picture("WEBSITE")).code());
        assertEquals(200, school.at(Role.OFFICE, Role.DSL).post("/photo-checks", CheckSchool.picture("WEBSITE"))
            .status());
    }

    @Test
    void pupilsOfAnotherSchoolAreUnknownHere() {
        UUID theirs = new CheckSchool().pupilWhoseParent("GIVEN", "Wren");

        assertEquals("pupils UNKNOWN_CHOICE", school.teacher.post("/photo-checks",
            CheckSchool.picture("WEBSITE", theirs)).firstError());
        assertEquals("PICTURE_NOT_USABLE", school.teacher.post("/photo-clearances",
            CheckSchool.picture("WEBSITE", theirs)).code());
    }
}
