package org.exeat.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.exeat.schools.PackSchool;
import org.junit.jupiter.api.Test;

/** Anybody asks, without an account. */
class PostingGuideIT {

    private static Browser.Answer ask(String pack, String question) {
        var school = PackSchool.of(pack);
        OfficeApi.at(school, Role.HEADTEACHER).post("/editions", OfficeApi.json("{'pack':'" + pack + "'}"));
        return new Browser().post("/schools/" + school.id() + "/photos/posting-guidance", OfficeApi.json(question));
    }

    private static JsonObject told(String pack, String children, String reach) {
        return ask(pack, "{'children':'" + children + "','reach':'" + reach
                + "','atSchool':'NO','identifies':'NO'}").json();
    }

    @Test
    void theSchoolsOwnClauseForParentsIsQuoted() {
        var told = told("larkmead", "OTHERS_TOO", "PRIVATE");

        assertEquals("ASK_FIRST", told.getString("answer"));
        assertEquals("4b", told.getJsonObject("clause").getString("id"));
        assertTrue(told.getJsonObject("clause").getString("text").contains("not a ban"), told.toString());
        assertEquals("[\"ASK_PARENTS\",\"CROP\",\"FAMILIES_IN_IT\"]", told.getJsonArray("instead").toString());
        assertEquals(2, told.getJsonArray("beside").size());
    }

    @Test
    void whereThePolicyIsSilentOnlyDataProtectionSpeaks() {
        var told = told("cwm-derwen", "OTHERS_TOO", "PUBLIC");

        assertEquals("ASK_FIRST", told.getString("answer"));
        assertTrue(told.getBoolean("policySilent"));
        assertFalse(told.containsKey("clause"));
        assertEquals(0, told.getJsonArray("beside").size());
    }

    @Test
    void whatIsNotAskedInFullIsNotAnswered() {
        for (String question : List.of("{}", "{'children':'MINE'}", "{'children':'YOURS','reach':'PUBLIC',"
                + "'atSchool':'NO','identifies':'NO'}")) {
            int status = ask("larkmead", question).status();
            assertTrue(status >= 400 && status < 500, question + " " + status);
        }
    }
}
