package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request is nowhere told to colleagues or to another school, whatever they ask for and however they ask. */
class LeaksIT {

    private static final List<String> SECRETS = List.of("Marigold", "Thistledown", "Meadowsweet");

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    /** A colleague, one who keeps the program running, one of safeguarding; head and manager of another school. */
    private final List<ExceptionsApi> others = List.of(ExceptionsApi.as("idris.larkfield", "larkmead"),
            ExceptionsApi.as("ada.switchwell", "larkmead"), ExceptionsApi.as("opal.wickstead", "larkmead"),
            ExceptionsApi.as("hester.millstone", "cwm-derwen"), ExceptionsApi.as("maud.chancel", "cwm-derwen"));
    private JsonObject granted;
    private JsonObject asked;

    @BeforeEach
    void thereIsOneGrantedAndOneAsked() {
        tansy.start();
        var wish = tansy.wish("2b").add("what", "Marigold").add("why", "Thistledown").add("people", "Meadowsweet");
        granted = bertram.grant(tansy.ask(wish), Json.createObjectBuilder()).json();
        asked = tansy.ask(tansy.wish("2b").add("what", "Marigold").add("why", "Thistledown"));
        assertEquals("GRANTED", granted.getString("state"));
    }

    @AfterEach
    void noneIsLeft() {
        assertEquals(200, tansy.act(asked, "withdrawal").status());
        assertEquals(200, bertram.say(granted, "revocation", "Over").status());
    }

    private void assertTellsNothing(Browser.Answer answer, Integer... expected) {
        assertTrue(List.of(expected).contains(answer.status()), answer.status() + " " + answer.text());
        assertTrue(SECRETS.stream().noneMatch(answer.text()::contains), answer.text());
        assertTrue(Stream.of(granted, asked).noneMatch(one -> answer.text().contains(one.getString("id"))),
                answer.text());
    }

    @Test
    void theDeciderSeesAllOfIt() {
        String seen = bertram.register("?q=Marigold").text() + bertram.find(granted).text();

        assertTrue(SECRETS.stream().allMatch(seen::contains), seen);
    }

    @Test
    void listsCountsAndSearchesAreWithoutIt() {
        for (ExceptionsApi other : others) {
            for (String query : List.of("", "?q=Marigold", "?q=Thistledown", "?q=Meadowsweet", "?state=GRANTED",
                    "?clause=2b", "?person=" + granted.getJsonObject("requester").getString("id"),
                    "?q=" + granted.getString("number") + "&mine=false")) {
                assertTellsNothing(other.register(query), 200);
            }
            assertTellsNothing(other.get("/exception-queue"), 200);
            assertTellsNothing(other.get("/exception-ways"), 200);
        }
    }

    @Test
    void howManyThereAreIsNotToldEither() {
        var before = others.stream().map(LeaksIT::counts).toList();
        var more = tansy.ask(tansy.wish("2b").add("what", "Marigold"));

        assertEquals(before, others.stream().map(LeaksIT::counts).toList());
        tansy.act(more, "withdrawal");
    }

    private static String counts(ExceptionsApi who) {
        var queue = who.queue();
        return queue.getJsonArray("waiting").size() + " " + queue.getJsonArray("told").size() + " "
                + queue.getJsonArray("vacancies") + " " + who.register("").json().getJsonArray("items").size();
    }

    @Test
    void tablesAndPaperAreWithoutIt() {
        for (ExceptionsApi other : others) {
            as(other, "text/csv", () -> assertTellsNothing(other.register(""), 200));
            as(other, "application/pdf", () -> assertTellsNothing(other.get("/exception-requests/"
                    + granted.getString("id") + "/record"), 404));
            assertTellsNothing(other.get("/exception-requests/" + granted.getString("id") + "/record"), 404);
        }
    }

    private static void as(ExceptionsApi who, String type, Runnable asking) {
        who.browser().with("Accept", type);
        try {
            asking.run();
        } finally {
            who.browser().with("Accept", null);
        }
    }

    @Test
    void refusalsTellNoMoreThanOfWhatIsNotThere() {
        for (ExceptionsApi other : others) {
            assertTellsNothing(other.find(asked), 403, 404);
            assertTellsNothing(other.grant(asked, Json.createObjectBuilder()), 403, 404);
            for (String act : List.of("refusal", "question", "revocation", "answer")) {
                assertTellsNothing(other.say(asked, act, "Let me see"), 403, 404);
            }
            assertTellsNothing(other.act(asked, "withdrawal"), 403, 404);
            assertTellsNothing(other.act(asked, "submission"), 403, 404);
        }
    }

    @Test
    void whoeverChecksARecordLearnsOnlyWhetherItIsGenuine() {
        String code = tansy.get("/exception-requests/" + granted.getString("id") + "/record").json().getString("code");
        for (ExceptionsApi other : others) {
            assertTellsNothing(other.get("/exception-records/" + granted.getString("number") + "?code=" + code), 200);
            assertTellsNothing(other.get("/exception-records/" + granted.getString("number") + "?code=AAAA"), 200);
        }
        assertFalse(others.get(3).get("/exception-records/" + granted.getString("number") + "?code=" + code).json()
                .getBoolean("genuine"));
    }
}
