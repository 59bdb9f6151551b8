package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** School Management is whom a school says it is. */
class ApproversIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi administrator = OfficeApi.at(school, Role.ADMINISTRATOR);
    private final OfficeApi manager = OfficeApi.at(school, Role.BUSINESS_MANAGER);
    private final OfficeApi senior = OfficeApi.at(school, Role.SENIOR_STAFF);

    private String approve(OfficeApi who, String platform) {
        var told = who.post("/platforms/" + platform + "/approval", OfficeApi.json("{'approvedOn':'2026-01-05'}"));
        return (told.status() + " " + told.code()).strip();
    }

    private OfficeApi.Told settle(String role, String heldBy) {
        JsonObject body = OfficeApi.json("{'name':'Brook Hill School','languages':['en'],'yearGroups':[],'places':[],"
                + "'roleLabels':[{'role':'" + role + "','heldBy':['" + heldBy + "'],'contact':' Ann, 01234 '}]}");
        return administrator.put("/settings", administrator.get("/settings").tag(), body);
    }

    @Test
    void usuallyTheHeadTheDeputyAndTheBusinessManagerApprove() {
        assertEquals("201", approve(manager, "youtube"));
        assertEquals("409 NOT_AN_APPROVER", approve(senior, "vimeo"));
    }

    @Test
    void aSchoolMaySayOtherwise() {
        var settled = settle("SCHOOL_MANAGEMENT", "SENIOR_STAFF");

        assertEquals(200, settled.status(), settled.json().toString());
        assertEquals("409 NOT_AN_APPROVER", approve(manager, "youtube"));
        assertEquals("201", approve(senior, "youtube"));
        var group = settled.json().getJsonArray("roleLabels").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("role").equals("SCHOOL_MANAGEMENT")).findFirst().orElseThrow();
        assertEquals("[\"SENIOR_STAFF\"] Ann, 01234", group.getJsonArray("heldBy") + " " + group.getString("contact"));
    }

    @Test
    void nobodySaysWhoTheHeadIsOrInventsARole() {
        assertEquals("roleLabels[0].heldBy UNKNOWN_CHOICE", settle("HEADTEACHER", "TEACHER").firstError());
        assertEquals("roleLabels[0].heldBy UNKNOWN_CHOICE", settle("EMG", "PARENT").firstError());
        assertEquals("roleLabels[0].heldBy UNKNOWN_CHOICE", settle("EMG", "KING").firstError());
        assertEquals("roleLabels[0].heldBy UNKNOWN_CHOICE", settle("LADO", "OFFICE").firstError());
    }
}
