package org.exeat.incidents.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;

/** A school that keeps a record of misuse. It has no calendar, so that its periods are months. */
public final class MisuseSchool {

    final Triage school;
    final OfficeApi head;
    final OfficeApi deputy;
    public final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    /** One under that policy. */
    public MisuseSchool(String pack) {
        school = new Triage(pack).withRoster();
        head = school.head;
        deputy = school.as(Role.DEPUTY_HEAD);
        SchoolRows.change("update school set demo = true where id = ?", school.school.id());
    }

    public SchoolRows.Made made() {
        return school.school;
    }

    /** Its clock stands so many days later from now on. */
    void days(int later) {
        DemoTime.set(school.school.id(), Instant.now().plus(later, ChronoUnit.DAYS));
        DemoTime.announce(school.school.id(), "school");
    }

    /** It is that day of the next month from now on. */
    public void nextMonth(int day) {
        days((int) ChronoUnit.DAYS.between(today, today.plusMonths(1).withDayOfMonth(day)));
    }

    static JsonObject entry(LocalDate on, String whom, String what) {
        return OfficeApi.json("{'on':'" + on + "','concerns':'PUPIL'," + whom + ",'what':'" + what
                + "','where':'Instagram','done':'Spoke to them.'}");
    }

    /** Writes an entry of today about somebody; the thread. */
    JsonObject written(OfficeApi by, String whom, String what) {
        var told = by.post("/misuse-entries", entry(today, whom, what));
        assertEquals(201, told.status(), told.json().toString());
        return told.json();
    }

    JsonObject written(String what) {
        return written(deputy, "'name':'A boy of Year 9'", what);
    }

    OfficeApi.Told correct(String id, String what) {
        return deputy.post("/misuse-entries/" + id + "/corrections", OfficeApi.json("{'entry':"
                + entry(today, "'name':'A boy of Year 9'", what).toString().replace('"', '\'')
                + ",'reason':'Misheard.'}"));
    }

    /** The newest entry of a thread. */
    static String id(JsonObject thread) {
        var entries = thread.getJsonArray("entries");
        return entries.getJsonObject(entries.size() - 1).getString("id");
    }

    static List<JsonObject> entries(OfficeApi who) {
        return who.get("/misuse-entries").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .flatMap(thread -> thread.getJsonArray("entries").getValuesAs(JsonObject.class).stream()).toList();
    }

    static JsonObject entry(OfficeApi who, String what) {
        return entries(who).stream().filter(one -> one.getString("what").equals(what)).findFirst().orElseThrow();
    }

    static List<JsonObject> waiting(OfficeApi who) {
        return who.get("/misuse-sign-offs").json().getJsonArray("waiting").getValuesAs(JsonObject.class);
    }

    static JsonArray signOffs(OfficeApi who) {
        return who.get("/misuse-sign-offs").json().getJsonArray("items");
    }

    static OfficeApi.Told sign(OfficeApi by, JsonObject waiting) {
        String entries = waiting.getJsonArray("entries").toString().replace('"', '\'');
        return by.post("/misuse-sign-offs", OfficeApi.json("{'lastDay':'"
                + waiting.getJsonObject("period").getString("lastDay") + "','entries':" + entries
                + ",'remark':'Seen.'}"));
    }

    /** Signs what waits longest. */
    static void signed(OfficeApi by) {
        var told = sign(by, waiting(by).get(0));
        assertEquals(201, told.status(), told.json().toString());
    }

    static String whats(List<JsonObject> entries) {
        return entries.stream().map(one -> one.getString("what")).sorted().collect(Collectors.joining(" "));
    }

    /** How many letters were written to the head. */
    long letters() {
        try (var owner = Running.exeat().owner(); var query = owner.prepareStatement(
                "select count(*) from misuse_letter where school_id = ? and post = 'HEADTEACHER'")) {
            query.setObject(1, school.school.id());
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
