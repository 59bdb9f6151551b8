package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Whom a roster says not to be enabled (OneRoster 1.1, enabledUser) is not of the school, as if they had left. */
class CurrentPeopleIT {

    private final SchoolRows.Made school = SchoolRows.school();
    private final OfficeApi office = OfficeApi.at(school, Role.OFFICE, Role.HEADTEACHER);

    private void deliver(RosterSet set) {
        assertEquals(201, office.deliver(set.zip()).status());
    }

    private String teachers() {
        return office.get("/teachers").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(each -> each.getString("name")).toList().toString();
    }

    private String reasons(String pupil) {
        var browser = SchoolRows.signedIn(SchoolRows.person(school, Role.TEACHER));
        return browser.ask("/evaluation", OfficeApi.json("{'subject':{'type':'pupil','id':'" + pupil + "'},'action':"
            + "{'name':'use'},'resource':{'type':'platform','id':'youtube'},'context':{'school':'" + school.id()
            + "'}}")).text();
    }

    @Test
    void aTeacherWhoIsNotEnabledCanBeGivenNoLesson() {
        deliver(RosterSet.good());
        assertEquals("[Tessa Teacherone, Tobias Teachertwo]", teachers());

        deliver(RosterSet.good().with("users.csv", "usr-t2,,,true", "usr-t2,,,false"));
        assertEquals("[Tessa Teacherone]", teachers());
    }

    @Test
    void aPupilWhoIsNotEnabledIsAnsweredAsOneWhoLeft() {
        deliver(RosterSet.good());
        office.post("/editions", OfficeApi.json("{'pack':'larkmead'}"));

        assertTrue(reasons("p.seven").contains("PUPIL_UNKNOWN"), reasons("p.seven"));
        assertFalse(reasons("p.twelve").contains("PUPIL_"), reasons("p.twelve"));
    }
}
