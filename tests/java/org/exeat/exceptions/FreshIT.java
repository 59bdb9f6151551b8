package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody else said since I last looked is new to me, and looking takes that away for me only. */
class FreshIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi idris = ExceptionsApi.as("idris.larkfield", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private static boolean fresh(ExceptionsApi who, JsonObject request) {
        return who.register("?q=" + request.getString("number")).json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("id").equals(request.getString("id"))).findFirst().orElseThrow()
                .getBoolean("fresh");
    }

    private String everybody(JsonObject request) {
        return fresh(tansy, request) + " " + fresh(bertram, request) + " " + fresh(hester, request);
    }

    private static void look(ExceptionsApi who, JsonObject request, int status) {
        assertEquals(status, who.post("/" + request.getString("id") + "/look",
                Json.createObjectBuilder().build()).status());
    }

    @Test
    void whatIsNewToMeIsNoMoreOnceILooked() {
        var asked = tansy.ask(tansy.wish("2b"));
        assertEquals("false true true", everybody(asked));

        look(bertram, asked, 204);
        assertEquals("false false true", everybody(asked));

        var question = bertram.say(asked, "question", "Which account?").json();
        assertEquals("true false true", everybody(asked));
        look(tansy, asked, 204);
        assertEquals("false false true", everybody(asked));

        tansy.say(question, "answer", "The school’s");
        assertEquals("false true true", everybody(asked));
        look(bertram, asked, 204);
        look(hester, asked, 204);
        assertEquals("false false false", everybody(asked));
    }

    @Test
    void whoeverMayNotSeeItCannotLook() {
        look(idris, tansy.ask(tansy.wish("2b")), 404);
    }
}
