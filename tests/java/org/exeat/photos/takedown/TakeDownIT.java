package org.exeat.photos.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Anybody asks without an account, and the school answers within a month. */
class TakeDownIT {

    private final TakeDownSchool it = new TakeDownSchool();

    private static List<String> kinds(JsonObject view, String list) {
        return view.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString("kind"))
                .toList();
    }

    @Test
    void fromReceiptToAnswerWithinTheMonth() {
        it.day("2026-10-13");
        String code = it.asked(",'bySchool':'YES'");
        String path = it.newest();

        assertEquals("2026-11-13", it.followUp(code).getString("dueOn"));
        assertEquals(200, it.act(path + "/steps", "{'kind':'REMOVED','text':'From the news page'}").status());
        assertEquals(200, it.act(path + "/steps", "{'kind':'NOTE','text':'Ask the web team'}").status());
        assertEquals(200, it.act(path + "/messages", "{'text':'It is gone from the news page.'}").status());
        assertEquals(201, it.write(code, TakeDownSchool.key(), "Thank you").status());
        assertEquals(200, it.act(path + "/answer", "{'outcome':'TAKEN_DOWN','text':'All gone.'}").status());

        var told = it.followUp(code);
        assertEquals("CLOSED TAKEN_DOWN", told.getString("state") + " " + told.getString("outcome"));
        assertEquals(List.of("REMOVED", "SCHOOL_WROTE", "REQUESTER_WROTE", "ANSWERED"), kinds(told, "steps"));
        assertFalse(told.toString().contains("news page\"") || told.toString().contains("web team"), told.toString());
        assertFalse(told.getBoolean("complaint"));
        assertEquals("SCHOOL_PUBLISHED", told.getString("footing"));
        assertEquals(5, kinds(it.office.get(path).json(), "chronology").size());
    }

    @Test
    void whatIsLateComesFirstAndWhatIsAnsweredLast() {
        it.day("2026-10-01");
        it.asked(",'platform':'oldest'");
        it.day("2026-10-20");
        it.asked(",'platform':'answered'");
        it.act(it.newest() + "/answer", "{'outcome':'TAKEN_DOWN','text':'Gone.'}");
        it.asked(",'platform':'newest'");
        it.day("2026-11-05");

        var lines = it.lines("");
        assertEquals(List.of("oldest", "newest", "answered"),
                lines.stream().map(line -> line.getString("platform")).toList());
        assertEquals(List.of(true, false, false), lines.stream().map(line -> line.getBoolean("overdue")).toList());
        assertEquals(List.of("answered"), it.lines("?q=ANSWERED").stream().map(line -> line.getString("platform"))
                .toList());
        assertEquals(2, it.lines("?state=OPEN").size());
        assertEquals(List.of("T-0002"), it.lines("?q=t-0002").stream().map(line -> line.getString("number")).toList());
    }

    @Test
    void theMonthIsExtendedOnceWhileItLastsAndWhoeverAskedReadsWhy() {
        it.day("2026-10-13");
        String code = it.asked("");
        String path = it.newest();

        assertEquals(200, it.act(path + "/extension", "{'months':2,'reason':'A film of ninety minutes'}").status());
        assertEquals("2027-01-13", it.followUp(code).getString("dueOn"));
        assertTrue(it.followUp(code).toString().contains("A film of ninety minutes"));
        assertEquals("TAKE_DOWN_EXTENDED_OR_LATE",
                it.act(path + "/extension", "{'months':1,'reason':'Longer'}").code());
        assertEquals(422, it.act(path + "/extension", "{'months':3,'reason':'Longer'}").status());
        it.asked("");
        it.day("2026-11-14");
        assertEquals("TAKE_DOWN_EXTENDED_OR_LATE",
                it.act(it.newest() + "/extension", "{'months':1,'reason':'Longer'}").code());
    }

    @Test
    void whoeverIsRefusedIsToldWhereToComplainAndNothingMoreIsDone() {
        String code = it.asked("");
        String path = it.newest();
        it.act(path + "/answer", "{'outcome':'REFUSED','text':'It shows nobody.'}");

        assertTrue(it.followUp(code).getBoolean("complaint"));
        assertTrue(it.followUp(code).toString().contains("It shows nobody."));
        assertEquals("TAKE_DOWN_ANSWERED", it.act(path + "/answer", "{'outcome':'TAKEN_DOWN','text':'x'}").code());
        assertEquals("TAKE_DOWN_ANSWERED", it.act(path + "/steps", "{'kind':'REMOVED'}").code());
        assertEquals("TAKE_DOWN_ANSWERED", it.act(path + "/extension", "{'months':1,'reason':'x'}").code());
        assertEquals(200, it.act(path + "/messages", "{'text':'You may write again.'}").status());
    }

    @Test
    void theSameRequestIsKeptOnceAndOtherWordsUnderItsKeyAreRefused() {
        String key = TakeDownSchool.key();
        String first = it.ask(key, "{'what':'One'}").json().getString("receipt");

        assertEquals(first, it.ask(key, "{'what':'One'}").json().getString("receipt"));
        assertEquals(422, it.ask(key, "{'what':'Two'}").status());
        assertNotEquals(first, it.ask(TakeDownSchool.key(), "{'what':'One'}").json().getString("receipt"));
        assertEquals(2, it.lines("").size());
        it.write(first, key, "Hello");
        assertEquals(422, it.write(first, key, "Other").status());
        it.write(first, key, "Hello");
        assertEquals(List.of("REQUESTER_WROTE"), kinds(it.followUp(first), "steps"));
    }

    @Test
    void whetherThePosterWasAskedFirstIsAdviceAndGoesWithTheRequest() {
        it.asked(",'asked':'CANNOT'");
        assertEquals("CANNOT", it.office.get(it.newest()).json().getJsonObject("wanted").getString("asked"));
        it.asked("");
        assertEquals("NO", it.office.get(it.newest()).json().getJsonObject("wanted").getString("asked"));
    }

    @Test
    void aNumberIsNotGivenAgainWhenItsRequestIsNoLongerKept() {
        it.asked("");
        SchoolRows.change("delete from take_down where school_id = ?", it.school.id());
        it.asked("");

        assertEquals(List.of("T-0002"), it.lines("").stream().map(line -> line.getString("number")).toList());
    }

    @Test
    void whoeverStartsFromAnOldStateIsToldSo() {
        it.asked("");
        String path = it.newest();
        it.act(path + "/steps", "{'kind':'ASKED_POSTER'}");

        var late = Browser.of(SchoolRows.person(it.school, Role.OFFICE)).with("If-Match", "\"0\"");

        for (String act : List.of("/steps {'kind':'NOTE'}", "/extension {'months':1,'reason':'x'}",
                "/answer {'outcome':'REFUSED','text':'x'}", "/handover {'reason':'x'}")) {
            String[] parts = act.split(" ", 2);
            assertEquals(412, late.post("/schools/" + it.school.id() + path + parts[0], OfficeApi.json(parts[1]))
                    .status(), act);
        }
    }

    @Test
    void whatIsNotAskedProperlyIsRefused() {
        assertEquals(422, it.ask(TakeDownSchool.key(), "{'what':' '}").status());
        assertEquals(422, it.ask(TakeDownSchool.key(), "{'what':'x','link':'javascript:alert(1)'}").status());
        assertEquals(422, it.ask("short", "{'what':'x'}").status());
        it.asked("");
        assertEquals(422, it.act(it.newest() + "/steps", "{'kind':'ANSWERED','text':'x'}").status());
        assertEquals(422, it.act(it.newest() + "/steps", "{'kind':'REQUESTER_WROTE','text':'x'}").status());
    }
}
