package org.exeat.photos.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who sees a request, what is kept of whoever asked, and what nobody may do. */
class TakeDownDenialsIT {

    private final TakeDownSchool it = new TakeDownSchool();

    @Test
    void aCodeThatIsNoneOpensNothingNorDoesOneOfAnotherSchool() {
        String code = it.asked("");
        var other = new TakeDownSchool();

        assertEquals("NO_SUCH_TAKE_DOWN", other.followUp(code).getString("code"));
        assertEquals("NO_SUCH_TAKE_DOWN", it.followUp("0000-0000-0000-0000-0000").getString("code"));
        assertEquals(404, other.write(code, TakeDownSchool.key(), "Hello").status());
        assertEquals(404, other.act(it.newest() + "/answer", "{'outcome':'REFUSED','text':'No'}").status());
        assertEquals(404, other.office.get(it.newest()).status());
        assertEquals(0, other.lines("").size());
    }

    @Test
    void onlyWhoAnswersThemSeesThem() {
        it.asked("");
        String path = it.newest();

        for (Role role : List.of(Role.TEACHER, Role.ADMINISTRATOR, Role.SENIOR_STAFF, Role.PARENT, Role.GOVERNOR)) {
            assertEquals(403, OfficeApi.at(it.school, role).get(path).status(), role.name());
            assertEquals(403, OfficeApi.at(it.school, role).get("/take-downs").status(), role.name());
        }
        for (Role role : List.of(Role.OFFICE, Role.DSL, Role.HEADTEACHER, Role.DEPUTY_HEAD)) {
            assertEquals(200, OfficeApi.at(it.school, role).get(path).status(), role.name());
        }
    }

    @Test
    void nothingIsKeptOfWhoAskedOrWhenButTheDay() throws SQLException {
        it.asked("");
        String id = it.newest().substring("/take-downs/".length());
        try (var owner = Running.exeat().owner(); var asked = owner.prepareStatement("select e.id, e.actor_kind,"
                + " time(e.at) from audit_entry e where e.subject = ?")) {
            asked.setString(1, "take-down:" + id);
            var entry = asked.executeQuery();

            assertTrue(entry.next());
            assertEquals("4", id.substring(14, 15));
            assertEquals("4 VISITOR 00:00:00", entry.getString(1).substring(14, 15) + " " + entry.getString(2) + " "
                    + entry.getString(3).substring(0, 8));
        }
    }

    @Test
    void noEntryOfAChronologyIsEverChangedOrRemoved() throws SQLException {
        it.asked("");
        it.act(it.newest() + "/steps", "{'kind':'ASKED_POSTER'}");
        try (var program = Running.exeat().application(); var statement = program.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update take_down_entry set text = 'x'"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from take_down_entry"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from take_down"));
        }
    }

    @Test
    void whoAsksTooOftenWaitsWithoutKeepingReportsOut() {
        Browser.Answer last = null;
        for (int time = 0; time < 90 && (last == null || last.status() == 201); time++) {
            last = it.ask(TakeDownSchool.key(), "{'what':'Again'}");
        }

        assertEquals("TRY_LATER", last.code());
        assertEquals(201, it.open("/open-reports", TakeDownSchool.key(), "{'what':'A report'}").status());
    }
}
