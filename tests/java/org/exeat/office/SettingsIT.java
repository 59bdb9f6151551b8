package org.exeat.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Demo;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class SettingsIT {

    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final JsonArray NONE = Json.createArrayBuilder().build();

    private final Browser administrator = SchoolRows.signedIn(SchoolRows.person(SCHOOL, Role.ADMINISTRATOR));
    private final String settings = "/schools/" + SCHOOL.id() + "/settings";

    @Test
    void whatASchoolSaysOfItselfIsChangedFromTheStateThatWasSeen() {
        var seen = administrator.get(settings).header("ETag");
        var places = array(place("library"));

        var changed = administrator.with("If-Match", seen).put(settings, body(places, NONE));

        assertEquals(200, changed.status(), changed.text());
        assertEquals("Brook Hill School", changed.json().getString("name"));
        assertEquals("cy", changed.json().getJsonArray("languages").getString(0));
        assertEquals(places, changed.json().getJsonArray("places"));
        assertEquals(412, administrator.put(settings, body(NONE, NONE)).status());
        assertEquals(412, administrator.with("If-Match", null).put(settings, body(NONE, NONE)).status());
        assertEquals(1, SchoolRows.signedIn(SchoolRows.person(SCHOOL, Role.HEADTEACHER)).get("/schools/" + SCHOOL.id()
                + "/audit-entries?action=school-settings-changed").json().getJsonArray("items").size());
    }

    @Test
    void placesAreNamedOnceAndInWords() {
        var nameless = Json.createObjectBuilder().add("key", "hall").add("en", " ").build();

        assertEquals("PLACE_TWICE", fault(put(body(array(place("hall"), place("hall")), NONE))));
        assertEquals("FIELD_NOTBLANK", fault(put(body(array(nameless), NONE))));
        assertEquals("FIELD_PATTERN", fault(put(body(array(place("elsewhere")), NONE))));
    }

    @Test
    void yearGroupsAreRenamedAndNeverAdded() {
        var year = Json.createObjectBuilder().add("year", "Y7").add("en", "Year 7").build();

        assertEquals("YEARS_FIXED", put(body(NONE, array(year))).code());
    }

    @Test
    void aPlaceThatARuleInForceNamesStays() throws Exception {
        Running exeat = Running.exeat();
        String[] person = Demo.person(exeat.home(), "larkmead", "administrator");
        var ada = new Browser();
        var larkmead = ada.signIn(person[0], person[1], false).json().getJsonArray("schools").getJsonObject(0);
        var path = "/schools/" + larkmead.getString("id") + "/settings";
        var now = ada.get(path);
        var without = Json.createObjectBuilder(now.json()).add("places", NONE).build();

        assertEquals("PLACE_NAMED", ada.with("If-Match", now.header("ETag")).put(path, without).code());
        assertEquals(now.json(), ada.get(path).json());
    }

    private Browser.Answer put(JsonObject body) {
        return administrator.with("If-Match", administrator.get(settings).header("ETag")).put(settings, body);
    }

    private static String fault(Browser.Answer answer) {
        return answer.json().getJsonArray("errors").getJsonObject(0).getString("code");
    }

    private static JsonObject place(String key) {
        return Json.createObjectBuilder().add("cy", "Lle " + key).add("en", "Place " + key).add("key", key).build();
    }

    private static JsonArray array(JsonObject... items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (JsonObject item : items) {
            array.add(item);
        }
        return array.build();
    }

    private static JsonObject body(JsonArray places, JsonArray years) {
        return Json.createObjectBuilder().add("name", "Brook Hill School")
                .add("languages", Json.createArrayBuilder().add("cy").add("en")).add("roleLabels", NONE)
                .add("yearGroups", years).add("places", places).build();
    }
}
