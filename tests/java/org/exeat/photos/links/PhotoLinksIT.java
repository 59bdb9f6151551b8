package org.exeat.photos.links;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Parents answer for their children by a link, which nothing but their answers uses up. */
class PhotoLinksIT {

    private final LinkSchool it = new LinkSchool();

    private static List<String> names(Browser.Answer seen) {
        return seen.json().getJsonArray("children").getValuesAs(JsonObject.class).stream()
            .map(child -> child.getString("firstName")).toList();
    }

    @Test
    void onlyTheAnswersUseALinkUp() {
        String code = it.code("Linnet");
        for (int look = 0; look < 3; look++) {
            assertEquals(List.of("Isla", "Perry", "Wren"), names(it.look(code)));
            assertEquals(405, new Browser().get("/schools/" + it.school.id() + "/photo-link-answers").status());
            assertEquals(200, it.page());
        }
        assertEquals("OPEN", it.line("Linnet").getString("state"));

        assertEquals(201, it.answer(code, LinkSchool.YES, it.wren, it.perry).status());

        assertEquals("NO_SUCH_LINK", it.look(code).code());
        assertEquals("ANSWERED", it.line("Linnet").getString("state"));
        assertEquals("GIVEN", it.onWebsite(it.wren).getString("state"));
        assertEquals("NOT_ANSWERED", it.onWebsite(it.isla).getString("state"));
        assertEquals("ONLINE", it.onWebsite(it.wren).getJsonArray("answers").getJsonObject(0).getString("evidence"));
    }

    @Test
    void linksThatDoNotWorkAllLookTheSame() {
        String used = it.code("Linnet");
        String ended = it.codeOf(it.line("Robin").getString("id"));
        it.answer(used, LinkSchool.YES, it.wren);
        it.office.post("/photo-links/" + it.line("Robin").getString("id") + "/end", OfficeApi.json("{}"));
        var elsewhere = new LinkSchool();
        String foreign = elsewhere.code("Linnet");
        String unknown = "00000000000000000000";

        String expected = it.look(unknown).text().replaceAll("\"instance\":\"[^\"]*\"", "");
        assertTrue(expected.contains("NO_SUCH_LINK"), expected);
        assertAll(List.of(used, ended, foreign, "no code").stream().map(code -> () -> {
            assertEquals(expected, it.look(code).text().replaceAll("\"instance\":\"[^\"]*\"", ""));
            assertEquals(404, it.answer(code, LinkSchool.NO, it.wren).status());
        }));
        assertEquals("ENDED", it.line("Robin").getString("state"));
    }

    @Test
    void aLinkRunsOutAfterFourteenDaysOfTheSchoolsClock() {
        String code = it.code("Linnet");

        it.later(13);
        assertEquals(200, it.look(code).status());
        it.later(14);

        assertEquals("NO_SUCH_LINK", it.look(code).code());
        assertEquals(404, it.answer(code, LinkSchool.YES, it.wren).status());
        assertEquals("EXPIRED", it.line("Linnet").getString("state"));
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String before = it.code("Linnet");
        String id = it.line("Linnet").getString("id");

        assertEquals(204, it.office.post("/photo-links/" + id + "/renewal", OfficeApi.json("{}")).status());
        it.delivered("SENT");

        assertEquals("NO_SUCH_LINK", it.look(before).code());
        assertNotEquals(id, it.line("Linnet").getString("id"));
        assertEquals(200, it.look(it.codeOf(it.line("Linnet").getString("id"))).status());
    }

    @Test
    void aParentSeesTheirOwnChildrenAndWhatTheySaidThemselves() {
        String mothers = it.code("Linnet");
        String fathers = it.codeOf(it.line("Robin").getString("id"));
        it.answer(mothers, LinkSchool.NO, it.wren, it.perry);

        var seen = it.look(fathers);
        assertEquals(List.of("Wren"), names(seen));
        assertFalse(seen.text().contains("DECLINED") || seen.text().contains("Quince"), seen.text());
        assertEquals("children UNKNOWN_CHOICE", error(it.answer(fathers, LinkSchool.YES, it.perry)));
        assertEquals("children UNKNOWN_CHOICE", error(it.answer(fathers, LinkSchool.YES, UUID.randomUUID())));
        assertEquals(201, it.answer(fathers, LinkSchool.YES, it.wren).status());

        assertEquals("PARENTS_DIFFER", it.onWebsite(it.wren).getString("state"));
        String again = it.code("Linnet");
        assertTrue(it.look(again).text().contains("\"answer\":\"DECLINED\""), it.look(again).text());
    }

    private static String error(Browser.Answer answer) {
        var first = answer.json().getJsonArray("errors").getJsonObject(0);
        return first.getString("field") + " " + first.getString("code");
    }

    @Test
    void whoSaidYesWithdrawsInTheSameWay() {
        it.answer(it.code("Linnet"), LinkSchool.YES, it.wren);

        assertEquals(201, it.answer(it.code("Linnet"), LinkSchool.NO, it.wren).status());

        assertEquals("WITHDRAWN", it.onWebsite(it.wren).getString("state"));
        assertEquals(201, it.answer(it.code("Linnet"), LinkSchool.YES, it.wren).status());
        assertEquals("GIVEN", it.onWebsite(it.wren).getString("state"));
    }

    @Test
    void theSameAnswersSentTwiceAreRecordedOnceAndOthersAreRefused() {
        String code = it.code("Linnet");

        assertEquals(201, it.answer(code, LinkSchool.YES, it.wren).status());
        assertEquals(201, it.answer(code, LinkSchool.YES, it.wren).status());
        assertEquals(404, it.answer(code, LinkSchool.NO, it.wren).status());

        assertEquals(1, it.office.get("/photo-consents/" + it.wren).json().getJsonArray("history").size());
    }

    @Test
    void noAccountRecordsWhatCameByALinkAndOnlyThat() {
        it.answer(it.code("Linnet"), LinkSchool.YES, it.wren);

        assertEquals(1, SchoolRows.change("update photo_consent set recorded_by = null where school_id = ?"
            + " and recorded_by is null and evidence = 'ONLINE'", it.school.id()));
        var claimed = it.office.post("/photo-consents/" + it.wren + "/answers", OfficeApi.json("{'giver':{'kind':"
            + "'RESPONSIBLE','person':'" + it.mother + "'},'evidence':'ONLINE','answers':[{'scope':'NAME',"
            + "'channel':'PRESS','answer':'GIVEN'}]}"));
        assertEquals("evidence UNKNOWN_CHOICE", claimed.firstError());
    }

    @Test
    void aParentWhoIsSignedInAnswersWithoutALink() {
        var account = SchoolRows.person(it.school, Role.PARENT);
        var parent = Browser.of(account);
        String path = "/schools/" + it.school.id() + "/own-photo-answers";
        assertEquals(0, parent.get(path).json().getJsonArray("children").size());
        SchoolRows.change("update membership set person_id = ? where account_id = ?", it.father, account.id());

        assertEquals(List.of("Wren"), names(parent.get(path)));
        var body = "{'children':[{'pupil':'%s'," + LinkSchool.NO + "}]}";
        assertEquals(201, parent.post(path, OfficeApi.json(body.formatted(it.wren))).status());
        assertEquals("children UNKNOWN_CHOICE", error(parent.post(path, OfficeApi.json(body.formatted(it.perry)))));

        assertEquals("DECLINED", it.onWebsite(it.wren).getString("state"));
        assertEquals(404, parent.get("/schools/" + new LinkSchool().school.id() + "/own-photo-answers").status());
    }

    @Test
    void anAccountForAParentIsTheParentOfThatAddressOrWhomTheSchoolNames() {
        var administrator = OfficeApi.at(it.school, Role.ADMINISTRATOR);
        String mail = "linnet." + it.school.slug() + "@home.example";
        SchoolRows.change("update person set mail = ? where id = ?", mail, it.mother);
        var body = "{'email':'%s','name':'A Parent','roles':['%s']%s}";

        administrator.post("/staff", OfficeApi.json(body.formatted(mail.toUpperCase(), "PARENT", "")));
        administrator.post("/staff", OfficeApi.json(body.formatted("x." + mail, "PARENT",
            ",'personId':'" + it.father + "'")));

        assertEquals(1, SchoolRows.change("update membership set person_id = ? where person_id = ?", it.mother,
            it.mother));
        assertEquals(1, SchoolRows.change("update membership set person_id = ? where person_id = ?", it.father,
            it.father));
        UUID third = it.parent("Merle", null, it.isla);
        assertEquals("personId PERSON_NOT_STAFF", administrator.post("/staff", OfficeApi.json(body.formatted(
            "y." + mail, "TEACHER", ",'personId':'" + third + "'"))).firstError());
    }

    @Test
    void ofARelativeOnlyTheNoCounts() {
        UUID aunt = it.parent("RELATIVE", "Merle", "merle@home.example", it.isla);
        var account = SchoolRows.person(it.school, Role.PARENT);
        SchoolRows.change("update membership set person_id = ? where account_id = ?", aunt, account.id());
        var parent = Browser.of(account);
        String path = "/schools/" + it.school.id() + "/own-photo-answers";

        assertFalse(parent.get(path).json().getBoolean("mayConsent"));
        parent.post(path, OfficeApi.json("{'children':[{'pupil':'" + it.isla + "'," + LinkSchool.YES + "}]}"));

        assertEquals("NOT_RESPONSIBLE", it.onWebsite(it.isla).getString("state"));
        assertEquals(2, it.send("{}").json().getInt("letters"));
    }
}
