package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.office.OfficeApi;
import org.exeat.people.RosterSet;
import org.junit.jupiter.api.Test;

/** Which person of the roster a member is. */
class StaffPersonIT {

    private final SchoolRows.Made school = schoolWithRoster();
    private final OfficeApi office = OfficeApi.at(school, Role.ADMINISTRATOR);

    private static SchoolRows.Made schoolWithRoster() {
        var made = SchoolRows.school();
        OfficeApi.at(made, Role.OFFICE).deliver(RosterSet.good().zip());
        return made;
    }

    private static List<String> teachers(OfficeApi of) {
        return of.get("/teachers").json().getJsonArray("items").getValuesAs((JsonObject each) -> each.getString("id"));
    }

    private OfficeApi.Told name(String person) {
        return office.post("/staff", Json.createObjectBuilder().add("email", UUID.randomUUID() + "@school.example")
                .add("name", "Somebody").add("roles", Json.createArrayBuilder().add("TEACHER")).add("personId", person)
                .build());
    }

    @Test
    void onlySomebodyWhoWorksThereCanBeNamed() {
        var elsewhere = OfficeApi.at(schoolWithRoster(), Role.OFFICE);

        assertEquals("personId PERSON_NOT_STAFF", name(UUID.randomUUID().toString()).firstError());
        assertEquals("personId PERSON_NOT_STAFF", name(teachers(elsewhere).get(0)).firstError());
        var pupil = office.get("/accounts").json().getJsonArray("items").getJsonObject(0).getString("id");
        assertEquals("personId PERSON_NOT_STAFF", name(pupil).firstError());
        assertEquals(201, name(teachers(office).get(0)).status());
    }

    @Test
    void nobodyIsTwoMembersUntilTheFirstLeaves() {
        var person = teachers(office).get(0);
        var first = name(person);

        assertEquals("201 personId PERSON_TAKEN", first.status() + " " + name(person).firstError());
        office.post("/accounts/" + first.json().getString("id") + "/departure", OfficeApi.json("{'reason':'Left'}"));
        assertEquals(201, name(person).status());
    }
}
