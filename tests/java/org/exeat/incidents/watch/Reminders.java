package org.exeat.incidents.watch;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;

/** What a school's people are reminded of as the days go by. */
final class Reminders {

    private Reminders() {
    }

    /** Its clock may be moved from now on. */
    static void mayMove(SchoolRows.Made school) {
        SchoolRows.change("update school set demo = true where id = ?", school.id());
    }

    /** So many days pass. */
    static void days(SchoolRows.Made school, int later) {
        DemoTime.set(school.id(), Instant.now().plus(later, ChronoUnit.DAYS));
        DemoTime.announce(school.id(), "school");
    }

    /** What they are told; with a mark where it escalated. */
    static String told(OfficeApi who) {
        return told(who.get("/incident-reminders").json());
    }

    static String told(JsonObject reminders) {
        return reminders.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("matter") + (one.getBoolean("escalated") ? "!" : ""))
                .sorted().collect(Collectors.joining(" "));
    }

    /** What the chronology says of it. */
    static String entered(OfficeApi who, String incident) {
        return who.get(incident).json().getJsonArray("chronology").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").matches("REMINDED|ESCALATED"))
                .map(one -> one.getString("kind") + " " + one.getString("about")).sorted()
                .collect(Collectors.joining(", "));
    }
}
