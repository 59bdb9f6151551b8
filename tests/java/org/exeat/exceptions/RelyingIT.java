package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.launcher.DemoTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelyingIT {

    private final ExceptionsApi tansy = ExceptionsApi.as("tansy.quill", "larkmead");
    private final ExceptionsApi idris = ExceptionsApi.as("idris.larkfield", "larkmead");
    private final ExceptionsApi bertram = ExceptionsApi.as("bertram.ledgerwood", "larkmead");
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", "larkmead");
    private final ExceptionsApi ada = ExceptionsApi.as("ada.switchwell", "larkmead");
    private final ExceptionsApi cwmHead = ExceptionsApi.as("hester.millstone", "cwm-derwen");

    @BeforeEach
    void itIsTuesday() {
        tansy.start();
    }

    private JsonObject granted(ExceptionsApi asker, String what) {
        var asked = asker.ask(asker.wish("2b").add("what", what));
        var granted = bertram.grant(asked, Json.createObjectBuilder());
        assertEquals(200, granted.status(), granted.text());
        return granted.json();
    }

    private static List<String> whats(Browser.Answer page) {
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("what")).toList();
    }

    @Test
    void theRegisterShowsEachReaderTheirOwnPartAndNothingMore() {
        var one = granted(tansy, "=1+1 of Tansy");
        var another = granted(idris, "100%_of Idris!");

        assertTrue(whats(hester.register("")).containsAll(List.of("=1+1 of Tansy", "100%_of Idris!")));
        assertEquals(List.of("100%_of Idris!"), whats(bertram.register("?q=%25_of%20Idris!")).stream().distinct()
                .toList());
        assertFalse(whats(idris.register("")).contains("=1+1 of Tansy"));
        assertEquals(List.of(), whats(ada.register("")));
        assertFalse(whats(cwmHead.register("")).contains("=1+1 of Tansy"));
        assertEquals(List.of(), whats(idris.register("?q=" + one.getString("number"))));
        assertEquals(List.of("100%_of Idris!"), whats(hester.register("?q=" + another.getString("number"))));
        assertEquals(422, hester.register("?state=MAYBE").status());
    }

    @Test
    void theTableForSpreadsheetsCalculatesNothing() {
        granted(tansy, "=1+1 of Tansy");
        bertram.browser().with("Accept", "text/csv");
        try {
            var table = bertram.register("?state=GRANTED");
            assertTrue(table.header("Content-Type").startsWith("text/csv"), table.text());
            assertTrue(table.text().contains(",'=1+1 of Tansy,"), table.text());
        } finally {
            bertram.browser().with("Accept", null);
        }
    }

    private String standing(ExceptionsApi asker, String query) {
        var answer = asker.get("/exception-standing" + query);
        assertEquals(200, answer.status(), answer.text());
        assertFalse(answer.text().contains("Parents ask there"), answer.text());
        return answer.json().getBoolean("inForce") + " " + answer.json().getJsonArray("standings").size();
    }

    @Test
    void whetherOneIsInForceIsToldToThoseWhoRelyOnItUntilItIsTakenBack() {
        var granted = granted(idris, "For the orchestra");
        String person = "?clause=2b&person=idris.larkfield@larkmead.example";

        assertTrue(standing(hester, person).startsWith("true"));
        assertEquals("false 0", standing(hester, person + "&day=" + tansy.today().plusDays(61)));
        assertEquals("false 0", standing(hester, person + "&day=" + tansy.today().minusDays(1)));
        assertEquals("403 422", idris.get("/exception-standing" + person).status() + " "
                + hester.get("/exception-standing?person=nobody").status());
        bertram.register("?mine=false&person=" + granted.getJsonObject("requester").getString("id")
                + "&state=GRANTED").json().getJsonArray("items").getValuesAs(JsonObject.class)
                .forEach(one -> bertram.say(one, "revocation", "Over"));
        assertEquals("false 0", standing(hester, person));
    }

    private String check(ExceptionsApi who, String number, String code) {
        var answer = who.get("/exception-records/" + number + "?code=" + code);
        assertEquals(200, answer.status(), answer.text());
        return answer.json().getBoolean("genuine") + " " + answer.json().getBoolean("inForce", false);
    }

    @Test
    void aRecordIsCheckedByNumberAndCodeAndNobodyCanMakeOneUp() {
        var granted = granted(tansy, "On record");
        var written = tansy.get("/exception-requests/" + granted.getString("id") + "/record").json();
        String number = written.getString("number");
        String code = written.getString("code");

        assertEquals("true true", check(idris, number, code.toLowerCase(java.util.Locale.ROOT).replace("-", "")));
        assertEquals("false false", check(idris, number, "0" + code.substring(1).replace('2', '3') + "4"));
        assertEquals("false false", check(idris, "E-9999", code));
        assertEquals("false false", check(cwmHead, number, code));
        bertram.say(granted, "revocation", "Over");
        assertEquals("true false", check(idris, number, code));
        assertEquals(404, idris.get("/exception-requests/" + granted.getString("id") + "/record").status());
    }

    @Test
    void aRecordIsPaperToo() {
        var granted = granted(tansy, "On paper");
        tansy.browser().with("Accept", "application/pdf");
        try {
            var paper = tansy.get("/exception-requests/" + granted.getString("id") + "/record");
            assertEquals("200 application/pdf", paper.status() + " " + paper.header("Content-Type"));
            assertTrue(paper.text().startsWith("%PDF-"));
        } finally {
            tansy.browser().with("Accept", null);
        }
    }

    @Test
    void theDecisionEndpointAnswersForStaffWithinSchoolTimesUntilItIsTakenBack() {
        String rowan = "rowan.ashgrove@larkmead.example";
        assertEquals("REFUSE CLOSED_IN_SCHOOL_TIMES", tansy.mayUse(rowan, "youtube"));
        var granted = granted(ExceptionsApi.as("rowan.ashgrove", "larkmead"), "For the filter");

        assertEquals("ALLOW EXCEPTION_IN_FORCE", tansy.mayUse(rowan, "youtube"));
        assertEquals("REFUSE CLOSED_IN_SCHOOL_TIMES", tansy.mayUse(rowan, "reddit"));
        assertEquals("NEEDS_INFORMATION STAFF_UNKNOWN", tansy.mayUse("nobody", "youtube"));
        bertram.say(granted, "revocation", "Over");
        assertEquals("REFUSE CLOSED_IN_SCHOOL_TIMES", tansy.mayUse(rowan, "youtube"));
    }

    @Test
    void itLapsesAtMidnightOfTheSchool() {
        var asked = tansy.ask(tansy.wish("2b").add("terms",
                ExceptionsApi.reach(tansy.today(), tansy.today().plusDays(1))));
        var granted = bertram.grant(asked, Json.createObjectBuilder()).json();
        var zone = java.time.ZoneId.of("Europe/London");
        Instant midnight = tansy.today().plusDays(2).atStartOfDay(zone).toInstant();

        DemoTime.set(tansy.school(), midnight.minusSeconds(40));
        assertEquals("GRANTED", DemoTime.await("GRANTED", () -> tansy.find(granted).json().getString("state")));
        DemoTime.set(tansy.school(), midnight);
        assertEquals("LAPSED", DemoTime.await("LAPSED", () -> tansy.find(granted).json().getString("state")));
    }
}
