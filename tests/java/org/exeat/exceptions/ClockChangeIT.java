package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An exception whose last day is that of a clock change, 23 or 25 hours long, at a school that is open by night: in
 * force to the last minute of that day, and not in the first of the next.
 */
class ClockChangeIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Person teacher = SchoolRows.person(school, Role.TEACHER);
    private final ExceptionsApi asker = ExceptionsApi.of(teacher, school);
    private final ExceptionsApi manager =
            ExceptionsApi.of(SchoolRows.person(school, Role.BUSINESS_MANAGER), school);
    private final ExceptionsApi head = ExceptionsApi.of(SchoolRows.person(school, Role.HEADTEACHER,
            Role.OFFICE), school);

    @BeforeEach
    void theSchoolIsOpenDayAndNight() {
        head.adopt("larkmead");
        DemoTime.change(school.id(), "update school set demo = true where id = ?", school.id());
        var bells = Json.createArrayBuilder();
        for (int weekday = 1; weekday <= 7; weekday++) {
            bells.add(Json.createObjectBuilder().add("weekday", weekday).add("key", "P1").add("name", "Watch")
                    .add("opens", "00:00").add("closes", "23:59:59").add("lesson", true));
        }
        head.browser().with("If-Match", head.get("/calendar").header("ETag"));
        var changed = head.browser().put(head.path("/calendar"), calendar(bells));
        assertEquals(200, changed.status(), changed.text());
    }

    private static JsonObject calendar(JsonArrayBuilder bells) {
        return Json.createObjectBuilder().add("terms", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("name", "Long").add("firstDay", "2020-01-01").add("lastDay", "2099-12-31")))
                .add("closedDays", Json.createArrayBuilder()).add("periods", bells).build();
    }

    @Test
    void inSpringItEndsWithAShortDay() {
        assertEndsWith(clockChange(1), Duration.ofHours(23));
    }

    @Test
    void inAutumnItEndsWithALongDay() {
        assertEndsWith(clockChange(-1), Duration.ofHours(25));
    }

    /** The day of the next change by so many hours, not before tomorrow. */
    private LocalDate clockChange(int hours) {
        var rules = ZONE.getRules();
        var change = rules.nextTransition(asker.today().plusDays(1).atStartOfDay(ZONE).toInstant());
        while (change.getDuration().toHours() != hours) {
            change = rules.nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore().toLocalDate();
    }

    private void assertEndsWith(LocalDate day, Duration length) {
        Instant midnight = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        assertEquals(length, Duration.between(day.atStartOfDay(ZONE), midnight.atZone(ZONE)));
        DemoTime.set(school.id(), day.minusDays(1).atTime(12, 0).atZone(ZONE).toInstant());
        var granted = manager.grant(asker.ask(asker.wish("2b").add("terms", until(day))), Json.createObjectBuilder());
        assertEquals(200, granted.status(), granted.text());
        assertEquals(day.toString(), granted.json().getJsonObject("granted").getString("last"));

        DemoTime.set(school.id(), midnight.minus(HALF_A_MINUTE));
        assertEquals("true " + day, DemoTime.await("true " + day, this::standing));
        assertEquals("ALLOW EXCEPTION_IN_FORCE", decision());
        DemoTime.set(school.id(), midnight.plus(HALF_A_MINUTE));
        assertEquals("false " + day.plusDays(1), DemoTime.await("false " + day.plusDays(1), this::standing));
        assertEquals("REFUSE CLOSED_IN_SCHOOL_TIMES", decision());
    }

    /** All day long, from the day before. */
    private static JsonObjectBuilder until(LocalDate day) {
        return Json.createObjectBuilder().add("platforms", Json.createArrayBuilder(List.of("youtube")))
                .add("first", day.minus(1, ChronoUnit.DAYS).toString()).add("last", day.toString());
    }

    private String standing() {
        var answer = head.get("/exception-standing?clause=2b&person=" + teacher.email());
        assertEquals(200, answer.status(), answer.text());
        return answer.json().getBoolean("inForce") + " " + answer.json().getString("day");
    }

    private String decision() {
        return asker.mayUse(teacher.email(), "youtube");
    }
}
