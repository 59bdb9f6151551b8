package org.exeat.photos.consents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The safeguarding lead bars pictures of a pupil, and nobody else can tell. */
class MarksIT {

    private final Family family = new Family();

    private OfficeApi.Told mark(String kind, UUID person) {
        return family.lead.post("/safeguarding-marks", OfficeApi.json("{'kind':'" + kind + "','person':'" + person
                + "','reason':'By order of the court'}"));
    }

    private OfficeApi.Told lift(String id) {
        return family.lead.post("/safeguarding-marks/" + id + "/removal", OfficeApi.json("{'reason':'It ended'}"));
    }

    @Test
    void nobodyButTheLeadCanTellABarredPupilFromOneWhoWasNeverBarred() {
        family.says(family.mother, "GIVEN");
        Map<Role, Browser> others = Arrays.stream(Role.values()).filter(role -> role != Role.DSL)
            .collect(Collectors.toMap(role -> role, role -> Browser.of(SchoolRows.person(family.school, role))));
        Map<Role, String> before = others.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> family.pupilsSeenBy(one.getValue())));

        assertEquals(201, mark("PHOTO_BAR", family.pupil).status());
        assertEquals(201, mark("NO_CONTACT", family.father).status());

        assertAll(others.entrySet().stream().map(one -> () ->
            assertEquals(before.get(one.getKey()), family.pupilsSeenBy(one.getValue()), one.getKey().name())));
        assertTrue(before.get(Role.OFFICE).contains("Wren Quince"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEADTEACHER", "ADMINISTRATOR"})
    void theTrailThatOthersReadIsTheSameWithAndWithoutAMark(Role role) {
        assertEquals(201, family.office.post("/photo-events", OfficeApi.json("{'name':'Gala','from':'2099-12-11',"
                + "'rule':'OWN_CHILD'}")).status());
        var reader = Browser.of(SchoolRows.person(family.school, role));
        String before = family.trailSeenBy(reader);

        String id = mark("PHOTO_BAR", family.pupil).json().getString("id");
        lift(id);

        assertEquals(before, family.trailSeenBy(reader));
        assertTrue(before.contains("photo-event-added"), before);
    }

    @Test
    void theLeadSeesWhyAndWhetherItWasLifted() {
        String id = mark("PHOTO_BAR", family.pupil).json().getString("id");
        assertEquals("ALREADY_DONE", mark("PHOTO_BAR", family.pupil).code());

        assertEquals(200, lift(id).status());

        var seen = family.lead.get("/safeguarding-marks").json().getJsonArray("items").getJsonObject(0);
        assertEquals("By order of the court", seen.getJsonObject("set").getString("reason"));
        assertEquals("It ended", seen.getJsonObject("lifted").getString("reason"));
        assertEquals("ALREADY_DONE", lift(id).code());
        assertEquals(201, mark("PHOTO_BAR", family.pupil).status());
    }

    @Test
    void aPupilIsBarredAndAParentNotWrittenToAndNeverTheOtherWayRound() {
        assertEquals("person UNKNOWN_CHOICE", mark("PHOTO_BAR", family.father).firstError());
        assertEquals("person UNKNOWN_CHOICE", mark("NO_CONTACT", family.pupil).firstError());
        assertEquals("person UNKNOWN_CHOICE", mark("PHOTO_BAR", UUID.randomUUID()).firstError());
    }

    @Test
    void anotherSchoolsLeadNeitherSeesNorLiftsIt() {
        String id = mark("PHOTO_BAR", family.pupil).json().getString("id");
        var there = OfficeApi.at(SchoolRows.school(), Role.DSL);

        assertEquals(0, there.get("/safeguarding-marks").json().getJsonArray("items").size());
        assertEquals(404, there.post("/safeguarding-marks/" + id + "/removal", OfficeApi.json("{'reason':'x'}"))
            .status());
        assertFalse(family.lead.get("/safeguarding-marks").json().getJsonArray("items").getJsonObject(0)
            .containsKey("lifted"));
    }
}
