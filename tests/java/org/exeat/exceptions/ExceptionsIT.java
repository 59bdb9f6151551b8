package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExceptionsIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi idris = ExceptionsApi.as("idris.larkfield", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");
    private final ExceptionsApi ada = ExceptionsApi.as("ada.switchwell", "larkmead");
    private final ExceptionsApi cwmHead = ExceptionsApi.as("hester.millstone", "cwm-derwen");
    private final ExceptionsApi cwmChair = ExceptionsApi.as("maud.chancel", "cwm-derwen");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private static String findings(Browser.Answer refused) {
        return refused.status() + " " + refused.code() + " " + refused.json().getJsonArray("findings")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getString("reason"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> numbers(JsonObject view, String list) {
        return view.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("number", "draft")).toList();
    }

    @Test
    void everyClauseShowsItsWay() {
        var ways = tansy.ways();
        var cwm = cwmHead.ways().getJsonArray("ways").getValuesAs(JsonObject.class);

        assertEquals("ALLOW 365 5", ways.getString("verdict") + " " + ways.getInt("limitDays") + " "
                + ways.getInt("dueDays"));
        assertEquals("EXCEPTION BUSINESS_MANAGER true", ways.getJsonArray("ways").getValuesAs(JsonObject.class).stream()
                .filter(way -> way.getString("clause").equals("2b")).map(way -> way.getString("way") + " "
                + way.getString("role") + " " + way.getBoolean("needsPlatforms")).findFirst().orElseThrow());
        assertTrue(cwm.stream().anyMatch(way -> way.getString("way").equals("NONE")));
    }

    @Test
    void whatIsAskedIsGrantedNarrowedAndBothStayVisible() {
        var asked = tansy.ask(tansy.wish("2b"));
        assertTrue(numbers(bertram.queue(), "waiting").contains(asked.getString("number")));
        var granted = bertram.grant(asked, Json.createObjectBuilder()
                .add("terms", ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(9)))
                .add("conditions", Json.createArrayBuilder(List.of("From the school’s account only"))));

        assertEquals(200, granted.status(), granted.text());
        var view = tansy.find(asked).json();
        assertEquals("GRANTED " + tansy.today().plusDays(60) + " " + tansy.today().plusDays(9),
                view.getString("state") + " " + view.getJsonObject("asked").getString("last") + " "
                + view.getJsonObject("granted").getString("last"));
        assertEquals("[\"From the school’s account only\"]", view.getJsonArray("conditions").toString());
        assertEquals("ASKED Tansy Quill, GRANTED Bertram Ledgerwood", view.getJsonArray("words")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getString("kind") + " " + one.getString("by"))
                .collect(Collectors.joining(", ")));
        assertFalse(numbers(bertram.queue(), "waiting").contains(asked.getString("number")));
    }

    @Test
    void whatIsWiderThanAskedOrPastTheLimitIsNotGranted() {
        var asked = tansy.ask(tansy.wish("2b"));
        var wider = bertram.grant(asked, Json.createObjectBuilder().add("terms",
                ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(400))));

        assertEquals("409 NOT_GRANTABLE GRANT_PAST_LIMIT GRANT_WIDER_THAN_ASKED", findings(wider));
        assertEquals("ASKED", tansy.find(asked).json().getString("state"));
    }

    @Test
    void nobodyDecidesTheirOwn() {
        var asked = bertram.ask(bertram.wish("2b"));
        assertEquals("HEADTEACHER", asked.getJsonObject("decider").getString("role"));

        assertEquals("409 OWN_REQUEST NOBODY_DECIDES_THEIR_OWN",
                findings(bertram.grant(asked, Json.createObjectBuilder())));
        assertEquals(200, hester.grant(asked, Json.createObjectBuilder()).status());
    }

    @Test
    void whatTheHeadAsksWhereTheHeadDecidesGoesToTheChairOfGovernors() {
        var asked = cwmHead.ask(cwmHead.wish("12"));

        assertEquals("CHAIR_OF_GOVERNORS [\"Maud Chancel\"]", asked.getJsonObject("decider").getString("role") + " "
                + asked.getJsonObject("decider").getJsonArray("names"));
        assertTrue(numbers(cwmChair.queue(), "waiting").contains(asked.getString("number")));
        assertEquals("DECLINED", cwmChair.say(asked, "refusal", "Not needed").json().getString("state"));
    }

    @Test
    void theHeadSeesWhatTheBusinessManagerDecidesAndDoesNotDecideIt() {
        var asked = tansy.ask(tansy.wish("2b"));

        assertEquals(200, hester.find(asked).status());
        assertEquals("409 NOT_THE_DECIDER DECIDER_NAMED", findings(hester.say(asked, "refusal", "No")));
    }

    @Test
    void ofTwoDecisionsAtOnceOneIsToldThatItCameSecond() {
        var asked = tansy.ask(tansy.wish("2b"));
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> bertram.grant(asked, Json.createObjectBuilder()))).limit(2).toList().stream()
                .map(CompletableFuture::join).map(Browser.Answer::status).sorted().toList();

        assertEquals(List.of(200, 412), both);
        assertEquals(412, bertram.say(asked, "refusal", "Too late").status());
    }

    @Test
    void whatIsAskedBackIsAnsweredAndDeclined() {
        var asked = tansy.ask(tansy.wish("2b"));
        var question = bertram.say(asked, "question", "Which account?").json();
        var answered = tansy.say(question, "answer", "The school’s").json();
        var declined = bertram.say(answered, "refusal", "The office answers there").json();

        assertEquals("ASKED_BACK ASKED DECLINED", question.getString("state") + " " + answered.getString("state") + " "
                + declined.getString("state"));
        assertEquals(4, declined.getJsonArray("words").size());
        assertEquals("409 ALREADY_SETTLED", bertram.say(declined, "refusal", "Again").status() + " "
                + bertram.say(declined, "refusal", "Again").code());
    }

    @Test
    void whatWasGrantedIsTakenBackAndStaysOnRecord() {
        var asked = tansy.ask(tansy.wish("2b"));
        var granted = bertram.grant(asked, Json.createObjectBuilder()).json();
        var revoked = bertram.say(granted, "revocation", "The concert is over").json();

        assertEquals("REVOKED The concert is over", revoked.getString("state") + " "
                + revoked.getJsonObject("revoked").getString("reason"));
        assertEquals("409 NOT_IN_FORCE", bertram.say(revoked, "revocation", "Again").status() + " "
                + bertram.say(revoked, "revocation", "Again").code());
    }

    @Test
    void aDraftIsSeenByNobodyElseAndCanBeDeleted() {
        var draft = tansy.draft(Json.createObjectBuilder().add("clause", "2d")).json();

        assertEquals("404 404 404", hester.find(draft).status() + " " + bertram.find(draft).status() + " "
                + idris.find(draft).status());
        assertEquals("422 INVALID", tansy.act(draft, "submission").status() + " "
                + tansy.act(draft, "submission").code());
        assertEquals(204, tansy.browser().delete(tansy.path("/exception-requests/" + draft.getString("id"))).status());
        assertEquals(404, tansy.find(draft).status());
    }

    @Test
    void aColleagueAndAnotherSchoolSeeNothing() {
        var asked = tansy.ask(tansy.wish("2b"));

        assertEquals("404 404", idris.find(asked).status() + " " + cwmHead.find(asked).status());
        assertEquals("404 404", idris.say(asked, "refusal", "No").status() + " "
                + cwmHead.say(asked, "refusal", "No").status());
        assertEquals(404, cwmHead.browser().get(tansy.path("/exception-ways")).status());
        assertFalse(numbers(ada.queue(), "waiting").contains(asked.getString("number")));
        assertEquals(404, ada.find(asked).status());
    }

    @Test
    void whereNoWayLeadsNothingIsDrafted() {
        assertEquals("409 NO_WAY NO_ROUTE_FROM_CLAUSE", findings(cwmHead.draft(cwmHead.wish("7"))));
    }

    @Test
    void whileNobodyIsInPostItStaysADraftAndTheAdministratorIsShown() {
        SchoolRows.change("update membership_role set role = 'PASTORAL' where role = 'BUSINESS_MANAGER'"
                + " and school_id = ?", tansy.school());
        try {
            var draft = tansy.draft(tansy.wish("2b")).json();
            assertEquals("409 NO_DECIDER_IN_POST NO_DECIDER_IN_POST", findings(tansy.act(draft, "submission")));
            assertEquals("DRAFT", tansy.find(draft).json().getString("state"));
            assertEquals("BUSINESS_MANAGER", ada.queue().getJsonArray("vacancies").getJsonObject(0).getString("role"));
            assertEquals(0, idris.queue().getJsonArray("vacancies").size());
        } finally {
            SchoolRows.change("update membership_role set role = 'BUSINESS_MANAGER' where role = 'PASTORAL'"
                    + " and school_id = ? and membership_id in (select m.id from membership m join account a"
                    + " on a.id = m.account_id where a.name = 'Bertram Ledgerwood')", tansy.school());
        }
    }
}
