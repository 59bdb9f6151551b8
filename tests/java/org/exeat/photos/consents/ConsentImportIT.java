package org.exeat.photos.consents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** The office records many paper forms from one table. */
class ConsentImportIT {

    private static final String PREVIEW = "/photo-consent-previews";
    private static final String IMPORT = "/photo-consent-imports";
    private static final String HEADER =
            "username,name,giver,giverName,evidence,from,until,website picture,website name,press picture\n";

    private final Family family = new Family();

    private static String line(String pupil, String giver, String answers) {
        return "," + pupil + ",responsible," + giver + ",,2026-09-04,," + answers + "\n";
    }

    private final String table = HEADER + line("Wren Quince", "Linnet Quince", "yes,yes,no");

    private OfficeApi.Told preview(String csv) {
        return family.office.deliverCsv(PREVIEW, null, csv);
    }

    private OfficeApi.Told confirm(String tag, String csv) {
        return family.office.deliverCsv(IMPORT, tag, csv);
    }

    private static String told(OfficeApi.Told answer) {
        return answer.status() + " " + answer.json().getInt("answers");
    }

    private JsonArray history(UUID pupil) {
        return family.office.get("/photo-consents/" + pupil).json().getJsonArray("history");
    }

    @Test
    void aTableIsLookedAtThenRecordedWhole() {
        UUID other = family.person("STUDENT", "Starling", "Medlar");
        String both = table + line("Starling Medlar", "Aunt Finch", ",no,");
        var seen = preview(both);
        assertEquals("4 0", seen.json().getInt("answers") + " " + seen.json().getInt("known"));
        JsonObject first = seen.json().getJsonArray("forms").getJsonObject(0);
        assertEquals("2 Wren Quince Linnet Quince true", first.getInt("line") + " " + first.getString("name") + " "
                + first.getString("giver") + " " + first.getBoolean("onRoster"));
        assertFalse(seen.json().getJsonArray("forms").getJsonObject(1).getBoolean("onRoster"));
        assertEquals(0, history(family.pupil).size(), "looking records nothing");

        var done = confirm(seen.tag(), both);

        assertEquals("201 4", told(done));
        assertEquals("GIVEN", family.onWebsite().getString("state"));
        assertEquals(family.mother.toString(), history(family.pupil).getJsonObject(0).getString("person"));
        assertEquals(1, history(other).size());
    }

    @Test
    void theSameTableAgainRecordsNothingAndDoesNotBringBackWhatWasWithdrawn() {
        String first = preview(table).tag();
        confirm(first, table);
        assertEquals(412, confirm(first, table).status());
        family.says(family.mother, "WITHDRAWN");

        var again = preview(table);

        assertEquals("0 3", again.json().getInt("answers") + " " + again.json().getInt("known"));
        assertNotEquals(first, again.tag());
        assertEquals("201 0", told(confirm(again.tag(), table)));
        assertEquals(4, history(family.pupil).size());
        assertEquals("WITHDRAWN", family.onWebsite().getString("state"));
    }

    @Test
    void twoTapsOnTheButtonAreOne() {
        String tag = preview(table).tag();
        var first = family.office.deliverCsv(IMPORT, tag, table, "one-tap");
        var second = family.office.deliverCsv(IMPORT, tag, table, "one-tap");

        assertEquals("201 3 201 3", told(first) + " " + told(second));
        assertEquals(3, history(family.pupil).size());
    }

    @Test
    void oneFaultAndNothingIsRecorded() {
        String faulty = table + line("Nobody Known", "Aunt Finch", "yes,,")
                + line("Wren Quince", "Robin Quince", "si,,");
        var told = preview(faulty);

        assertEquals("422 CONSENTS_REFUSED", told.status() + " " + told.code());
        assertEquals("consents.csv:3:name PUPIL_UNKNOWN", told.firstError());
        assertEquals("website picture", told.json().getJsonArray("errors").getJsonObject(1).getString("column"));
        assertFalse(told.json().toString().contains("Nobody"), "a fault never says what the cell does");
        assertEquals(412, confirm(preview(table).tag(), faulty).status());
        assertEquals(0, history(family.pupil).size());
    }

    @Test
    void whatBreaksInTheMiddleRecordsNothingAndCanBeDoneAgain() {
        family.person("STUDENT", "Starling", "Medlar");
        String both = table + line("Starling Medlar", "Breaks In The Middle", "yes,,");
        String tag = preview(both).tag();
        SchoolRows.change("create trigger breaks_in_the_middle before insert on photo_consent for each row "
                + "if new.giver_name = 'Breaks In The Middle' then signal sqlstate '45000'; end if");
        try {
            assertEquals(500, confirm(tag, both).status());
        } finally {
            SchoolRows.change("drop trigger breaks_in_the_middle");
        }

        assertEquals(0, history(family.pupil).size());
        assertEquals("201 4", told(confirm(tag, both)));
        assertEquals(3, history(family.pupil).size());
    }

    @Test
    void nothingIsRecordedUnseenOrOtherThanItWasSeen() {
        String tag = preview(table).tag();

        assertAll(
            () -> assertEquals(412, confirm(null, table).status()),
            () -> assertEquals(412, confirm("\"x\"", table).status()),
            () -> assertEquals(412, confirm(tag, table.replace("yes,yes,no", "yes,yes,yes")).status()));
        assertEquals(0, history(family.pupil).size());
        family.office.post(family.answers(), Family.form(family.mother, "GIVEN", ",'from':'2026-09-04'"));
        assertEquals(412, confirm(tag, table).status(), "meanwhile part of it was recorded by hand");
        assertEquals(1, history(family.pupil).size());
    }

    @Test
    void theTemplateNamesEveryPupilAskedForAndComesBackAsItIs() {
        family.person("STUDENT", "=Starling", "Medlar");
        var office = Browser.of(SchoolRows.person(family.school, Role.OFFICE)).with("Accept", "text/csv");
        String template = office.get("/schools/" + family.school.id() + "/photo-consent-template?year=Y8").text();
        String[] lines = template.split("\r\n");

        assertEquals(3, lines.length);
        assertTrue(lines[0].endsWith("display picture,display name,display name with picture"), lines[0]);
        assertTrue(lines[1].contains(",'=Starling Medlar,Y8,"), lines[1]);
        assertEquals(0, preview(template).json().getInt("answers"));
        String filled = template.replace("Medlar,Y8,,,,,,", "Medlar,Y8,carer,A,,2026-09-04,,no");
        assertEquals("200 1", told(preview(filled)));
        assertEquals(1, office.get("/schools/" + family.school.id() + "/photo-consent-template?year=Y7").text()
                .split("\r\n").length);
    }

    @Test
    void onlyTheOfficeOfThatSchoolMay() {
        String tag = preview(table).tag();
        Arrays.stream(Role.values()).filter(role -> role != Role.OFFICE).forEach(role -> {
            var other = OfficeApi.at(family.school, role);
            assertEquals("403 403 403", other.deliverCsv(PREVIEW, null, table).status() + " "
                    + other.deliverCsv(IMPORT, tag, table).status() + " "
                    + other.get("/photo-consent-template").status(), role.name());
        });
        var elsewhere = OfficeApi.at(SchoolRows.school(), Role.OFFICE);
        assertEquals("name PUPIL_UNKNOWN", elsewhere.deliverCsv(PREVIEW, null, table).firstError().substring(15));
        assertEquals(412, elsewhere.deliverCsv(IMPORT, tag, table).status());
        assertEquals(404, elsewhere.askingAbout(family.school).deliverCsv(IMPORT, tag, table).status());
        assertEquals(0, history(family.pupil).size());
    }

    @Test
    void theTrailThatOthersReadTellsNothingOfATable() {
        confirm(preview(table).tag(), table);

        String trail = OfficeApi.at(family.school, Role.ADMINISTRATOR).get("/audit-entries").json().toString();
        assertFalse(trail.contains("photo-consents-imported"), trail);
        assertFalse(trail.contains("Quince"), trail);
    }
}
