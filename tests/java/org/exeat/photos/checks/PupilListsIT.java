package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Staff keep lists of pupils whom they often have in pictures together. */
class PupilListsIT {

    private final CheckSchool school = new CheckSchool();

    @Test
    void aListIsItsOwnersAndGoesWhenItIsThrownAway() {
        UUID pupil = school.pupil("Wren", "Quince");
        var body = OfficeApi.json("{'name':'Relay','pupils':['" + pupil + "']}");
        String id = school.teacher.post("/pupil-lists", body, "tapped-twice").json().getString("id");
        assertEquals(id, school.teacher.post("/pupil-lists", body, "tapped-twice").json().getString("id"));

        assertEquals("pupils UNKNOWN_CHOICE", school.teacher.post("/pupil-lists", OfficeApi.json(
            "{'name':'Relay','pupils':['" + UUID.randomUUID() + "']}")).firstError());
        assertEquals(1, lists(school.teacher));
        assertEquals(0, lists(school.at(Role.TEACHER)));
        assertEquals(404, school.at(Role.TEACHER).delete("/pupil-lists/" + id).status());
        assertEquals(204, school.teacher.delete("/pupil-lists/" + id).status());
        assertEquals(0, lists(school.teacher));
    }

    private static int lists(OfficeApi who) {
        return who.get("/photo-check-groups").json().getJsonArray("lists").size();
    }
}
