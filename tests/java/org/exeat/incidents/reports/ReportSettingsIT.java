package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Collections;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school settles what it tells whoever reports, and how soon it looks. */
class ReportSettingsIT {

    private static final String PATH = "/report-settings";
    private static final String OFFICE = "{'name':{'en':'Office','cy':'Swyddfa'},'phone':'01632 960 042'}";
    private static final String WELSH = "{'name':{'cy':'Llinell'},'phone':'+44 (0)1632 960-043'}";
    private static final JsonObject WISH = wish("'cy':'Am hanner dydd'", OFFICE + "," + WELSH, "'dueDays':5");

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi lead = OfficeApi.at(school, Role.DSL);

    private static JsonObject wish(String readWhen, String contacts, String days) {
        return OfficeApi.json("{'readWhen':{" + readWhen + "},'contacts':[" + contacts + "]," + days + "}");
    }

    private static String said(JsonObject settings) {
        return settings.getJsonObject("readWhen").keySet() + " " + settings.getJsonArray("contacts")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getString("phone")).toList() + " "
                + settings.getInt("dueDays") + " " + settings.getInt("escalationDays");
    }

    private String refused(JsonObject wish) {
        var told = lead.put(PATH, "\"0\"", wish);
        assertEquals(422, told.status(), told.json().toString());
        assertEquals(0, lead.get(PATH).json().getInt("version"));
        return told.firstError();
    }

    @Test
    void aSchoolThatHasSettledNothingTellsWhatHoldsEverywhere() {
        assertEquals("0 [cy, en] [999, 0800 1111] 1 2", lead.get(PATH).json().getInt("version") + " "
                + sorted(lead.get(PATH).json()));
    }

    private static String sorted(JsonObject settings) {
        return said(settings).replace("[en, cy]", "[cy, en]");
    }

    @Test
    void whatIsSettledHoldsInItsOrderAndCanBeSettledAnew() {
        String first = lead.get(PATH).tag();
        var settled = lead.put(PATH, first, WISH);
        assertEquals("200 [cy] [01632 960 042, +44 (0)1632 960-043] 5 2", settled.status() + " "
                + said(settled.json()));

        assertEquals(412, lead.put(PATH, first, WISH).status());
        var anew = wish("'en':'At noon'", WELSH + "," + OFFICE, "'dueDays':20,'escalationDays':1");
        assertEquals(200, lead.put(PATH, settled.tag(), anew).status());
        assertEquals("[en] [+44 (0)1632 960-043, 01632 960 042] 20 1", said(lead.get(PATH).json()));
        assertEquals(412, lead.put(PATH, settled.tag(), WISH).status());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HEADTEACHER", "DSL", "ADMINISTRATOR"})
    void thoseWhoLeadSettleIt(Role role) {
        assertEquals(200, OfficeApi.at(school, role).put(PATH, null, WISH).status());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"TEACHER", "DEPUTY_HEAD", "PASTORAL", "OFFICE"})
    void othersWhoWorkThereReadItAndDoNotSettleIt(Role role) {
        var reader = OfficeApi.at(school, role);

        assertEquals(403, reader.put(PATH, "\"0\"", WISH).status());
        assertEquals(200, reader.get(PATH).status());
    }

    @Test
    void anotherSchoolGoesByItsOwn() {
        lead.put(PATH, "\"0\"", WISH);
        var there = OfficeApi.at(SchoolRows.school(), Role.HEADTEACHER);

        assertEquals(1, there.get(PATH).json().getInt("dueDays"));
        assertEquals(404, there.askingAbout(school).get(PATH).status());
        assertEquals(404, there.askingAbout(school).put(PATH, null, WISH).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "ring me", "44+1632 960042", "1234567890123456"})
    void aNumberThatCannotBeDialledIsToldWhereItStands(String phone) {
        String wrong = "{'name':{'en':'A'},'phone':'" + phone + "'}";
        assertEquals("contacts[1].phone FIELD_PATTERN", refused(wish("'en':'At noon'", OFFICE + "," + wrong,
                "'dueDays':1")));
    }

    @Test
    void whatIsMissingOrTooMuchIsToldWhereItStands() {
        String none = "{'name':{'cy':' '},'phone':'999'}";
        String eleven = String.join(",", Collections.nCopies(11, OFFICE));
        assertEquals("readWhen TEXT_EN_OR_CY", refused(wish("'en':' '", OFFICE, "'dueDays':1")));
        assertEquals("readWhen.cy FIELD_SIZE", refused(wish("'cy':'" + "x".repeat(501) + "'", OFFICE, "'dueDays':1")));
        assertEquals("contacts TEXT_EN_OR_CY", refused(wish("'en':'At noon'", none, "'dueDays':1")));
        assertEquals("contacts FIELD_SIZE", refused(wish("'en':'At noon'", "", "'dueDays':1")));
        assertEquals("contacts FIELD_SIZE", refused(wish("'en':'At noon'", eleven, "'dueDays':1")));
        assertEquals("dueDays FIELD_MIN", refused(wish("'en':'At noon'", OFFICE, "'dueDays':0")));
        assertEquals("escalationDays FIELD_MAX", refused(wish("'en':'At noon'", OFFICE,
                "'dueDays':1,'escalationDays':21")));
    }

    @Test
    void theTrailTellsHowItWasSettled() {
        lead.put(PATH, "\"0\"", WISH);

        String trail = OfficeApi.at(school, Role.ADMINISTRATOR).get("/audit-entries").json().toString();
        assertTrue(trail.contains("report-settings-changed"), trail);
        assertTrue(trail.contains("\"dueDays\":\"5\"") && trail.contains("\"escalationDays\":\"2\""), trail);
    }
}
