package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The safeguarding lead hears of a request only if the asker chose so, and exactly what the asker was shown. */
class TellDslIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");
    private final ExceptionsApi opal = ExceptionsApi.as("opal.wickstead", "larkmead");
    private final ExceptionsApi cwmOpal = ExceptionsApi.as("opal.wickstead", "cwm-derwen");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private static Optional<JsonObject> told(ExceptionsApi who, JsonObject request) {
        return who.queue().getJsonArray("told").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(request.getString("id"))).findFirst();
    }

    @Test
    void nothingIsSentUnlessItIsChosen() {
        var asked = tansy.ask(tansy.wish("2b").add("people", "The cast"));
        assertFalse(asked.getBoolean("tellDsl"));
        assertEquals(Optional.empty(), told(opal, asked));

        assertEquals(200, bertram.grant(asked, Json.createObjectBuilder()).status());
        assertEquals(Optional.empty(), told(opal, asked));
        assertEquals("0", entries(asked));
        assertEquals(404, opal.find(asked).status());
    }

    @Test
    void whatIsSentIsWhatWasShownAndNotBeforeItIsAsked() {
        var draft = tansy.draft(tansy.wish("2b").add("people", "The cast").add("tellDsl", true)).json();
        assertEquals(Optional.empty(), told(opal, draft));
        var asked = tansy.act(draft, "submission").json();
        JsonObject note = told(opal, asked).orElseThrow().getJsonObject("note");

        assertEquals(draft.getJsonObject("dslNote"), note);
        assertEquals("{\"clause\":\"2b\",\"heading\":\"Not during school times\",\"people\":\"The cast\","
                + "\"requester\":\"Tansy Quill\",\"what\":\"Comments on the concert’s film\"}", sorted(note));
        assertFalse(opal.get("/exception-queue").text().contains("Parents ask there"));
        assertEquals("1", entries(asked));
        assertEquals(404, opal.find(asked).status());
    }

    @Test
    void nobodyElseIsTold() {
        var asked = tansy.ask(tansy.wish("2b").add("tellDsl", true));

        for (ExceptionsApi other : new ExceptionsApi[] {bertram, hester, tansy, cwmOpal}) {
            assertEquals(Optional.empty(), told(other, asked));
        }
    }

    private static String sorted(JsonObject note) {
        var sorted = Json.createObjectBuilder();
        note.keySet().stream().sorted().forEach(key -> sorted.add(key, note.get(key)));
        return sorted.build().toString();
    }

    private String entries(JsonObject request) {
        return String.valueOf(hester.get("/audit-entries?action=exception-dsl-told&q=" + request.getString("id"))
                .json().getJsonArray("items").size());
    }
}
