package org.exeat.photos.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who answer are told by mail that something waits, soon is due, or is late. */
class TakeDownLettersIT {

    private static final long PATIENCE_MILLIS = 60_000;

    private final TakeDownSchool it = new TakeDownSchool();

    @BeforeEach
    void somebodyAsks() {
        SchoolRows.person(it.school, Role.HEADTEACHER);
        it.day("2026-10-13");
        it.asked("");
    }

    /** The days on which the office was written to, once there are so many letters. */
    private List<String> office(int letters) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (days(Role.OFFICE).size() < letters && System.currentTimeMillis() < end) {
            Thread.sleep(200);
        }
        return days(Role.OFFICE);
    }

    private List<String> days(Role role) throws SQLException {
        try (var owner = Running.exeat().owner(); var query = owner.prepareStatement("select l.written_on"
                + " from take_down_letter l join membership m on m.account_id = l.account_id"
                + " join membership_role r on r.membership_id = m.id where l.school_id = ? and r.role = ?"
                + " order by l.written_on")) {
            query.setObject(1, it.school.id());
            query.setString(2, role.name());
            var days = new ArrayList<String>();
            for (var rows = query.executeQuery(); rows.next();) {
                days.add(rows.getString(1));
            }
            return days;
        }
    }

    @Test
    void theOfficeIsToldOnTheNextDayAWeekBeforeAndWhenItIsLateAndThenTheHeadToo() throws Exception {
        it.day("2026-10-14");
        assertEquals(List.of("2026-10-14"), office(1));
        it.day("2026-11-06");
        assertEquals(List.of("2026-10-14", "2026-11-06"), office(2));
        it.day("2026-11-16");
        assertEquals(List.of("2026-10-14", "2026-11-06", "2026-11-16"), office(3));
        assertEquals(List.of("2026-11-16"), days(Role.HEADTEACHER));
    }

    @Test
    void whatWasAnsweredIsNotToldOf() throws Exception {
        it.day("2026-10-14");
        office(1);
        it.act(it.newest() + "/answer", "{'outcome':'TAKEN_DOWN','text':'Gone.'}");
        it.day("2026-11-16");
        it.asked("");
        it.day("2026-11-17");

        assertEquals(List.of("2026-10-14", "2026-11-17"), office(2));
        assertEquals(List.of(), days(Role.HEADTEACHER));
    }
}
