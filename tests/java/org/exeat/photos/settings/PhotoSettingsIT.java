package org.exeat.photos.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.schools.PackSchool;
import org.junit.jupiter.api.Test;

/** A school settles on which ground in law it publishes where, and who is asked before it does. */
class PhotoSettingsIT {

    private static final String PATH = "/photo-settings";
    private static final JsonObject WISH = OfficeApi.json("{'ownViewFrom':'Y8','confirmOver':4,'channels':["
            + channel("WEBSITE", "PUBLIC_TASK", false) + "," + channel("SCHOOL_SOCIAL_MEDIA", "CONSENT", true) + ","
            + channel("NEWSLETTER", "LEGITIMATE_INTERESTS", true) + "," + channel("PRESS", "CONSENT", true) + ","
            + channel("VIDEO", "CONSENT", false) + "," + channel("DISPLAY", "PUBLIC_TASK", false) + "]}");

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi lead = OfficeApi.at(school, Role.DSL);

    private static String channel(String name, String basis, boolean confirmed) {
        return "{'channel':'" + name + "','lawfulBasis':'" + basis + "','confirmed':" + confirmed + "}";
    }

    private static String said(JsonObject settings) {
        return settings.getString("ownViewFrom", "-") + " " + settings.getInt("confirmOver") + " "
                + String.join(" ", settings.getJsonArray("channels").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("channel") + ":" + one.getString("lawfulBasis") + ":"
                + one.getBoolean("confirmed")).toList());
    }

    @Test
    void aSchoolThatHasSettledNothingRestsOnConsentAndConfirmsWhatThePublicSees() {
        assertEquals("- 10 WEBSITE:CONSENT:true SCHOOL_SOCIAL_MEDIA:CONSENT:true NEWSLETTER:CONSENT:false "
                + "PRESS:CONSENT:true VIDEO:CONSENT:true DISPLAY:CONSENT:false", said(lead.get(PATH).json()));
    }

    @Test
    void whatIsSettledHoldsAndCanBeSettledAnew() {
        String first = lead.get(PATH).tag();
        var settled = lead.put(PATH, first, WISH);
        assertEquals(200, settled.status());

        assertEquals("Y8 4 WEBSITE:PUBLIC_TASK:false SCHOOL_SOCIAL_MEDIA:CONSENT:true "
                + "NEWSLETTER:LEGITIMATE_INTERESTS:true PRESS:CONSENT:true VIDEO:CONSENT:false "
                + "DISPLAY:PUBLIC_TASK:false", said(OfficeApi.at(school, Role.OFFICE).get(PATH).json()));
        assertEquals(412, lead.put(PATH, first, WISH).status());
        var parentsAlone = Json.createObjectBuilder(WISH).remove("ownViewFrom").build();
        assertFalse(lead.put(PATH, settled.tag(), parentsAlone).json().containsKey("ownViewFrom"));
    }

    @Test
    void everyChannelIsSettledOnce() {
        var twice = OfficeApi.json(WISH.toString().replace('"', '\'').replace("'PRESS'", "'VIDEO'"));
        assertEquals("channels CHANNELS_EACH_ONCE", lead.put(PATH, "\"0\"", twice).firstError());
        assertEquals("- 10", said(lead.get(PATH).json()).substring(0, 4));
    }

    @Test
    void theOfficeReadsAndDoesNotSettle() {
        assertEquals(403, OfficeApi.at(school, Role.OFFICE).put(PATH, "\"0\"", WISH).status());
        assertEquals(403, OfficeApi.at(school, Role.TEACHER).get(PATH).status());
    }

    @Test
    void anotherSchoolGoesByItsOwn() {
        lead.put(PATH, "\"0\"", WISH);
        var there = OfficeApi.at(SchoolRows.school(), Role.HEADTEACHER);

        assertEquals(10, there.get(PATH).json().getInt("confirmOver"));
        assertEquals(404, there.askingAbout(school).put(PATH, "\"0\"", WISH).status());
        assertEquals(4, lead.get(PATH).json().getInt("confirmOver"));
    }

    @Test
    void theTrailTellsHowItWasSettled() {
        lead.put(PATH, "\"0\"", WISH);

        String trail = OfficeApi.at(school, Role.ADMINISTRATOR).get("/audit-entries").json().toString();
        assertTrue(trail.contains("photo-settings-changed"), trail);
        assertTrue(trail.contains("\"Y8\"") && trail.contains("WEBSITE PUBLIC_TASK, SCHOOL_SOCIAL_MEDIA CONSENT "
                + "CONFIRMED, NEWSLETTER LEGITIMATE_INTERESTS CONFIRMED"), trail);
    }

    @Test
    void whatThePolicyDemandsStaysWhateverTheGroundInLaw() {
        var welsh = PackSchool.of("cwm-derwen");
        var head = OfficeApi.at(welsh, Role.HEADTEACHER);
        assertEquals(201, head.post("/editions", OfficeApi.json("{'pack':'cwm-derwen'}")).status());
        var before = head.get("/photo-uses").json();

        head.put(PATH, "\"0\"", WISH);

        assertEquals(before, head.get("/photo-uses").json());
        assertEquals("WRITTEN_CONSENT [\"5\"]", demand(before, "IMAGE", "SCHOOL_SOCIAL_MEDIA"));
        assertEquals("SILENT []", demand(before, "IMAGE", "WEBSITE"));
        assertTrue(before.getJsonArray("clauses").toString().contains("Photographs need consent"), before.toString());
        assertEquals(403, OfficeApi.at(welsh, Role.TEACHER).get("/photo-uses").status());
    }

    private static String demand(JsonObject uses, String scope, String channel) {
        return uses.getJsonArray("uses").getValuesAs(JsonObject.class).stream().filter(use ->
                use.getString("scope").equals(scope) && use.getString("channel").equals(channel)).findFirst()
                .map(use -> use.getString("demand") + " " + use.getJsonArray("clauses")).orElseThrow();
    }
}
