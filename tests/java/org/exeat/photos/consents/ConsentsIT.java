package org.exeat.photos.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** The office records what families answered about pictures and names. */
class ConsentsIT {

    private final Family family = new Family();
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);

    @Test
    void whatOneParentGivesStandsUntilItIsWithdrawnAndTheHistoryKeepsBoth() {
        assertEquals("NOT_ANSWERED", family.onWebsite().getString("state"));
        assertEquals(201, family.says(family.mother, "GIVEN").status());
        assertEquals("GIVEN", family.onWebsite().getString("state"));
        assertEquals("Linnet Quince", family.onWebsite().getJsonArray("answers").getJsonObject(0).getString("name"));

        family.says(family.mother, "WITHDRAWN");

        assertEquals("WITHDRAWN", family.onWebsite().getString("state"));
        var history = family.office.get("/photo-consents/" + family.pupil).json().getJsonArray("history");
        assertEquals(2, history.size());
        assertEquals("WITHDRAWN", history.getJsonObject(0).getString("answer"));
    }

    @Test
    void parentsWhoDifferAreFlaggedAndFound() {
        family.says(family.mother, "GIVEN");
        assertEquals(0, family.lines("?only=DIFFERING"));

        family.says(family.father, "DECLINED");

        assertEquals("PARENTS_DIFFER", family.onWebsite().getString("state"));
        assertEquals(1, family.line("?only=DIFFERING").getInt("differing"));
        assertEquals(17, family.line("").getInt("unanswered"));
    }

    @Test
    void whatEndsSoonIsFoundAndWhatEndsLaterIsNot() {
        String late = ",'until':'" + today.plusDays(40) + "'";
        family.office.post(family.answers(), Family.form(family.mother, "GIVEN", late));
        assertEquals(0, family.lines("?only=ENDING"));

        String soon = ",'until':'" + today.plusDays(20) + "'";
        family.office.post(family.answers(), Family.form(family.mother, "GIVEN", soon));

        assertEquals(today.plusDays(20).toString(), family.line("?only=ENDING").getString("endsOn"));
    }

    @Test
    void theListIsSearchedByNameAndYear() {
        family.person("STUDENT", "Starling", "Medlar");

        assertEquals(2, family.lines(""));
        assertEquals(1, family.lines("?q=MEDLAR"));
        assertEquals(2, family.lines("?year=Y8"));
        assertEquals(0, family.lines("?year=Y7"));
        assertEquals(0, family.lines("?class=" + UUID.randomUUID()));
        assertEquals(422, family.office.get("/photo-consents?year=Y77").status());
    }

    @Test
    void aLongListComesInPagesWhateverIsAskedOfIt() {
        for (int i = 0; i < 50; i++) {
            family.person("STUDENT", "Starling" + i, "Bullace");
        }

        for (String only : new String[] {"?", "?only=UNANSWERED&"}) {
            var first = family.office.get("/photo-consents" + only).json();
            var second = family.office.get("/photo-consents" + only + "cursor=" + first.getString("next")).json();
            assertEquals("50 1", first.getJsonArray("items").size() + " " + second.getJsonArray("items").size());
            assertEquals("Wren Quince", second.getJsonArray("items").getJsonObject(0).getString("name"));
            assertFalse(second.containsKey("next"));
        }
    }

    @Test
    void whoAnswersIsAParentOfThatPupilOrAName() {
        var stranger = family.parent(family.person("STUDENT", "Starling", "Medlar"), "Merlin");

        assertEquals("giver.person UNKNOWN_CHOICE", family.says(stranger, "GIVEN").firstError());
        assertEquals("giver.person UNKNOWN_CHOICE", family.says(family.pupil, "GIVEN").firstError());
        assertEquals("giver.person GIVER_UNCLEAR", family.office.post(family.answers(), named("")).firstError());
        assertEquals(201, family.office.post(family.answers(), named("Aunt Finch")).status());
        assertEquals("NOT_RESPONSIBLE", family.onWebsite().getString("state"));
    }

    @Test
    void theYesOfWhoAnswersForThePupilNoMoreCountsNoLongerUnlessThePupilLeftToo() {
        family.says(family.father, "GIVEN");
        String end = "update guardian_link set ended_on = ? where guardian_id = ?";
        SchoolRows.change(end, today, family.father);
        String before = family.onWebsite().getString("state");
        family.says(family.mother, "GIVEN");

        assertEquals("NOT_RESPONSIBLE GIVEN", before + " " + family.onWebsite().getString("state"));
        assertEquals("[\"" + today + "\", null]", family.onWebsite().getJsonArray("answers")
            .getValuesAs(JsonObject.class).stream().map(one -> one.get("formerSince")).map(String::valueOf).sorted()
            .toList().toString());

        SchoolRows.change(end, today, family.mother);
        assertEquals("NOT_RESPONSIBLE", family.onWebsite().getString("state"));
        SchoolRows.change("update person set ended_on = ? where id = ?", today, family.pupil);
        assertEquals("GIVEN", family.onWebsite().getString("state"));
    }

    private static JsonObject named(String name) {
        return OfficeApi.json("{'giver':{'kind':'CARER','name':'" + name + "'},'evidence':'LETTER_OR_EMAIL','answers':"
                + "[{'scope':'IMAGE','channel':'WEBSITE','answer':'GIVEN'}]}");
    }

    @Test
    void impossibleDaysAreRefused() {
        assertEquals("until ENDS_TOO_EARLY", family.office.post(family.answers(), Family.form(family.mother, "GIVEN",
                ",'from':'" + today + "','until':'" + today.minusDays(1) + "'")).firstError());
        assertEquals("from DAY_UNLIKELY", family.office.post(family.answers(), Family.form(family.mother, "GIVEN",
                ",'from':'1999-11-01'")).firstError());
    }

    @Test
    void theTableHoldsEveryAnswerThatStandsAndNothingThatASpreadsheetCalculates() {
        family.office.post(family.answers(), named("=HYPERLINK(1)"));
        family.person("STUDENT", "+Starling", "Medlar");
        var office = Browser.of(SchoolRows.person(family.school, Role.OFFICE)).with("Accept", "text/csv");

        String table = office.get("/schools/" + family.school.id() + "/photo-consents").text();

        assertTrue(table.contains("Wren Quince,Y8,WEBSITE,IMAGE,CARER,'=HYPERLINK(1),GIVEN,LETTER_OR_EMAIL," + today),
                table);
        assertTrue(table.contains(",'+Starling Medlar,Y8,,,,,,,,"), table);
    }

    @Test
    void theTrailThatOthersReadDoesNotTellThatAFamilyAnswered() {
        family.says(family.mother, "DECLINED");

        String trail = OfficeApi.at(family.school, Role.ADMINISTRATOR).get("/audit-entries").json().toString();

        assertFalse(trail.contains("photo-consent-recorded"), trail);
        assertFalse(trail.contains(family.pupil.toString()), trail);
    }

    @Test
    void theSameFormSentTwiceIsRecordedOnce() {
        var form = Family.form(family.mother, "GIVEN", "");
        family.office.post(family.answers(), form, "one-tap-and-another");
        family.office.post(family.answers(), form, "one-tap-and-another");

        assertEquals(1, family.office.get("/photo-consents/" + family.pupil).json().getJsonArray("history").size());
    }

    @Test
    void anotherSchoolNeitherSeesNorChangesIt() {
        var there = OfficeApi.at(SchoolRows.school(), Role.OFFICE, Role.DSL);

        assertEquals(404, there.get("/photo-consents/" + family.pupil).status());
        assertEquals(404, there.post(family.answers(), Family.form(family.mother, "GIVEN", "")).status());
        assertEquals(0, there.get("/photo-consents").json().getJsonArray("items").size());
    }
}
