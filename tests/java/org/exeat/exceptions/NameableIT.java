package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.Test;

/** Whom a request may name: pupils and parents of one's own school, found by two letters of their name, at most 20. */
class NameableIT {

    private static final int MOST = 20;

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Made other = SchoolRows.school();
    private final ExceptionsApi teacher = ExceptionsApi.of(SchoolRows.person(school, Role.TEACHER), school);

    private static UUID person(SchoolRows.Made school, String role, String given, String family) {
        var id = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, "
                + "given_name, family_name, year_group, orgs, agents) values (?, 0, ?, ?, ?, true, ?, ?, ?, ?, '', '')",
                id, school.id(), id.toString(), role, id.toString(), given, family,
                role.equals("STUDENT") ? "Y8" : null);
        return id;
    }

    private List<String> found(String text) {
        var answer = teacher.get("/exception-people?q=" + text);
        assertEquals(200, answer.status(), answer.text());
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("name") + " " + one.getString("kind") + " " + one.getString("year", "-"))
                .toList();
    }

    @Test
    void twoLettersFindPupilsAndParentsAndNobodyElse() {
        person(school, "STUDENT", "Wren", "Quince");
        person(school, "PARENT", "Linnet", "Quince");
        person(school, "TEACHER", "Robin", "Quince");
        var left = person(school, "STUDENT", "Starling", "Quince");
        SchoolRows.change("update person set ended_on = '2020-01-01' where id = ?", left);

        assertEquals(List.of("Linnet Quince PARENT -", "Wren Quince PUPIL Y8"),
                found("QUI").stream().sorted().toList());
        assertEquals(List.of("Wren Quince PUPIL Y8"), found("wr"));
        assertEquals(List.of(), found("q"));
        assertEquals(List.of(), found("%20q%20"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), teacher.get("/exception-people").json().getJsonArray("items"));
    }

    @Test
    void ofManyTwentyAreShown() {
        for (int i = 0; i <= MOST; i++) {
            person(school, "STUDENT", "Wren", "Medlar" + i);
        }

        assertEquals(MOST, found("medlar").size());
    }

    @Test
    void anotherSchoolsPeopleAreNeitherFoundNorNamed() {
        var theirs = person(other, "STUDENT", "Wren", "Bullace");
        ExceptionsApi.of(SchoolRows.person(school, Role.HEADTEACHER), school).adopt("larkmead");

        assertEquals(List.of(), found("bullace"));
        assertEquals(404, teacher.browser().get("/schools/" + other.id() + "/exception-people?q=bullace").status());
        var named = teacher.draft(teacher.wish("2b").add("linked", Json.createArrayBuilder().add(theirs.toString())));
        assertEquals("422 linked UNKNOWN_CHOICE", named.status() + " " + named.json().getJsonArray("errors")
                .getValuesAs(JsonObject.class).stream().map(error -> error.getString("field") + " "
                + error.getString("code")).findFirst().orElseThrow());
        assertTrue(!named.text().contains("Bullace"), named.text());
    }
}
