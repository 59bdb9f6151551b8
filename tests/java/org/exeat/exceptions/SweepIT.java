package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.exeat.launcher.DemoTime;
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
