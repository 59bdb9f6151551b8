package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    @AfterEach
    void itIsTuesdayAgain() {
        tansy.start();
    }

    private String words(JsonObject request) {
        return tansy.find(request).json().getJsonArray("words").getValuesAs(JsonObject.class).stream()
                .map(word -> word.getString("kind")).collect(Collectors.joining(" "));
    }

    private String lapses(JsonObject request) {
        return String.valueOf(hester.get("/audit-entries?action=exception-lapsed&q=" + request.getString("id")).json()
                .getJsonArray("items").size());
    }

    private void move(int days) {
        DemoTime.set(tansy.school(), tansy.today().plusDays(days).atTime(10, 5).atZone(ZoneId.of("Europe/London"))
                .toInstant());
    }

    /** What somebody is reminded of about that request. */
    private static String reminders(ExceptionsApi who, JsonObject request) {
        return who.queue().getJsonArray("reminders").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonObject("request").getString("id").equals(request.getString("id")))
                .map(one -> one.getString("occasion")).collect(Collectors.joining(" "));
    }

    /** How far the two letters about it came, and after how many tries: no mail server is named here. */
    private static String letters(JsonObject request) {
        try (var owner = Running.exeat().owner(); var statement = owner.prepareStatement("select l.occasion,"
                + " l.state, l.tries from reminder_letter l join account a on a.id = l.account_id"
                + " where l.request_id = ? and a.email in ('tansy.quill@larkmead.example',"
                + " 'bertram.ledgerwood@larkmead.example') order by l.occasion, l.state, l.tries")) {
            statement.setObject(1, request.getString("id"));
            var found = new ArrayList<String>();
            for (var row = statement.executeQuery(); row.next();) {
                found.add(row.getString(1) + " " + row.getString(2) + " " + row.getInt(3));
            }
            return String.join(", ", found);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void whoDecidesIsRemindedInTheAppUntilItIsDecided() {
        var asked = tansy.ask(tansy.wish("2b"));
        assertEquals("", reminders(bertram, asked));

        move((int) ChronoUnit.DAYS.between(tansy.today(), LocalDate.parse(asked.getString("dueOn"))) + 3);

        assertEquals("DECISION_DUE", DemoTime.await("DECISION_DUE", () -> reminders(bertram, asked)));
        assertEquals("", reminders(tansy, asked));
        assertEquals("", reminders(hester, asked));
        assertEquals("DECISION_DUE WAITS 1", DemoTime.await("DECISION_DUE WAITS 1", () -> letters(asked)));
        assertEquals(200, bertram.say(tansy.find(asked).json(), "refusal", "No").status());
        assertEquals("", reminders(bertram, asked));
    }

    @Test
    void whoAskedAndWhoDecidesAreRemindedOfTheEndUntilItIsAskedForAnew() {
        var asked = tansy.ask(tansy.wish("2b").add("terms",
                ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(9))));
        assertEquals(200, bertram.grant(asked, Json.createObjectBuilder()).status());
        assertEquals("", reminders(tansy, asked));

        move(2);

        assertEquals("END_NEAR", DemoTime.await("END_NEAR", () -> reminders(tansy, asked)));
        assertEquals("END_NEAR", reminders(bertram, asked));
        assertEquals("", reminders(hester, asked));
        String both = "END_NEAR WAITS 1, END_NEAR WAITS 1";
        assertEquals(both, DemoTime.await(both, () -> letters(asked)));
        tansy.ask(tansy.wish("2b").add("renews", asked.getString("id")));
        assertEquals("", reminders(tansy, asked));
        assertEquals("", reminders(bertram, asked));
    }

    @Test
    void whatIsSoonDueIsRemindedOfOnce() {
        var asked = tansy.ask(tansy.wish("2b"));
        assertEquals("ASKED", words(asked));
        int left = (int) ChronoUnit.DAYS.between(tansy.today(), LocalDate.parse(asked.getString("dueOn")));

        move(left - 1);

        assertEquals("ASKED REMINDED", DemoTime.await("ASKED REMINDED", () -> words(asked)));
        assertEquals("ASKED REMINDED", DemoTime.await("ASKED REMINDED REMINDED", () -> words(asked)));
    }

    @Test
    void whatSoonEndsIsRemindedOfAndItsEndEnteredOnce() {
        var asked = tansy.ask(tansy.wish("2b").add("terms",
                ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(3))));
        assertEquals(200, bertram.grant(asked, Json.createObjectBuilder()).status());
        assertEquals("ASKED GRANTED REMINDED", DemoTime.await("ASKED GRANTED REMINDED", () -> words(asked)));

        move(4);

        assertEquals("1", DemoTime.await("1", () -> lapses(asked)));
        assertEquals("1", DemoTime.await("2", () -> lapses(asked)));
        assertEquals("LAPSED", tansy.find(asked).json().getString("state"));
    }
}
