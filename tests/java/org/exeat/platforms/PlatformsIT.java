package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class PlatformsIT {
    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Made other = SchoolRows.school();
    private final PlatformsApi network = PlatformsApi.as(Role.NETWORK_MANAGER, school);
    private final PlatformsApi head = PlatformsApi.as(Role.HEADTEACHER, school);

    @Test
    void anyMemberFindsPlatformsByNameDomainAndKind() {
        var parent = PlatformsApi.as(Role.PARENT, school);

        assertTrue(slugs(parent.list("")).size() >= 45);
        assertEquals(List.of("youtube", "youtube-kids"), slugs(parent.list("?q=GoogleVideo")));
        assertTrue(slugs(parent.list("?q=you&kind=VIDEO")).contains("youtube"));
        assertEquals(List.of(), slugs(parent.list("?q=youtube&kind=GAMING")));
        assertEquals(List.of("kind"), fields(parent.list("?kind=TELEVISION")));
    }

    @Test
    void aSchoolChangesAShippedPlatformForItselfAlone() {
        var answer = head.keep("youtube", PlatformsApi.request("Film", List.of("YouTube.com ")).build(), 0);

        assertEquals(200, answer.status(), answer.text());
        var film = head.platform("youtube");
        assertEquals("Film", film.getString("name"));
        assertEquals("[\"youtube.com\"]", film.getJsonObject("domains").getJsonArray("primary").toString());
        assertFalse(film.getBoolean("own"));
        assertEquals("YouTube", PlatformsApi.as(Role.TEACHER, other).platform("youtube").getString("name"));
    }

    @Test
    void aSchoolAddsAPlatformAndHidesIt() {
        var made = network.keep("town-forum", PlatformsApi.request("Town forum", List.of("forum.example.org")).build(),
                null);
        assertEquals(201, made.status(), made.text());
        assertTrue(made.header("Location").endsWith("/api/v1/schools/" + school.id() + "/platforms/town-forum"));

        var hidden = PlatformsApi.request("Town forum", List.of("forum.example.org")).add("hidden", true).build();
        assertEquals(200, network.keep("town-forum", hidden, made.json().getInt("version")).status());

        assertTrue(head.platform("town-forum").getBoolean("own"));
        assertTrue(head.platform("town-forum").getBoolean("hidden"));
        assertEquals(404, PlatformsApi.as(Role.TEACHER, other).find("town-forum").status());
    }

    @Test
    void aChangeOfAStateThatIsGoneIsStale() {
        var wanted = PlatformsApi.request("Film", List.of("youtube.com")).build();

        assertEquals(412, network.keep("youtube", wanted, null).status());
        assertEquals(412, network.keep("youtube", wanted, 7).status());
        assertEquals(412, network.keep("nothing-yet", wanted, 0).status());
        assertEquals(200, head.keep("youtube", wanted, 0).status());
        assertEquals(412, network.keep("youtube", wanted, 0).status());
    }

    @Test
    void ofTwoWhoChangeTheSameStateAtOnceOneIsTold() {
        head.keep("youtube", PlatformsApi.request("Film", List.of("youtube.com")).build(), 0);
        var editors = Stream.generate(() -> PlatformsApi.as(Role.NETWORK_MANAGER, school)).limit(4).toList();
        for (int round = 0; round < 5; round++) {
            int state = head.platform("youtube").getInt("version");
            var answers = editors.parallelStream().map(each -> each.keep("youtube", PlatformsApi.request(
                    "Film " + editors.indexOf(each) + state, List.of("youtube.com")).build(), state).status())
                    .sorted().toList();
            assertEquals(List.of(200, 412, 412, 412), answers);
        }
    }

    @Test
    void onlyTheHeadClosesLessAsSocialMediaAndWhoTriesIsOnRecord() throws SQLException {
        var open = PlatformsApi.request("Film", List.of("youtube.com")).add("socialMedia", false).build();
        var beside = PlatformsApi.request("Ours", List.of("www.tiktok.com")).add("socialMedia", false).build();

        assertEquals("PLATFORM_HEAD_ONLY", network.keep("youtube", open, 0).code());
        assertEquals("PLATFORM_HEAD_ONLY", network.keep("ours", beside, null).code());
        assertTrue(network.keep("ours", beside, null).json().getString("detail").contains("TikTok"));
        assertTrue(head.platform("youtube").getBoolean("socialMedia"));
        assertEquals(404, head.find("ours").status());

        assertEquals(200, head.keep("youtube", open, 0).status());
        assertEquals(List.of("platform-change-refused", "platform-change-refused", "platform-change-refused",
                "platform-changed"), actions());
    }

    @Test
    void everyFaultIsToldByItsField() {
        var wrong = PlatformsApi.request("x".repeat(101), List.of("co.uk", "https://one.example.org"))
                .add("minimumAge", 99).build();

        var answer = network.keep("one", wrong, null);

        assertEquals(422, answer.status());
        assertEquals(List.of("name", "minimumAge", "domains.primary", "domains.primary"), fields(answer));
        assertEquals(List.of("slug"), fields(network.keep("internet",
                PlatformsApi.request("All", List.of("one.example.org")).build(), null)));
        assertEquals(List.of("slug"), fields(network.keep("One",
                PlatformsApi.request("One", List.of("one.example.org")).build(), null)));
        assertTrue(fields(network.keep("one", JsonValue.EMPTY_JSON_OBJECT, null)).contains("name"));
    }

    @Test
    void schoolManagementApprovesAPlatformAndWithdrawsThat() {
        assertEquals(201, head.approve("youtube", "2025-09-01", "For Geography.").status());

        var approved = head.platform("youtube").getJsonObject("approved");
        assertEquals("2025-09-01", approved.getString("on"));
        assertEquals("For Geography.", approved.getString("note"));
        assertTrue(approved.getString("by").startsWith("Person "));
        assertEquals("PLATFORM_APPROVED_ALREADY", head.approve("youtube", "2025-09-02", "").code());

        assertEquals(200, head.withdraw("youtube").status());
        assertFalse(head.platform("youtube").containsKey("approved"));
        assertEquals("PLATFORM_NOT_APPROVED", head.withdraw("youtube").code());
        assertEquals(201, head.approve("youtube", "2025-09-02", "").status());
    }

    @Test
    void anApprovalIsOfADayThatHasComeAndOfAPlatformThatIsThere() {
        assertEquals(List.of("approvedOn"), fields(head.approve("youtube", "2999-01-01", "")));
        assertEquals(List.of("note"), fields(head.approve("youtube", "2025-09-01", "x".repeat(501))));
        assertEquals(404, head.approve("nothing-of-that-name", "2025-09-01", "").status());
        assertEquals(404, head.approve("Nothing", "2025-09-01", "").status());
    }

    @Test
    void onlyWhoseTaskItIsMayWrite() {
        var wanted = PlatformsApi.request("Film", List.of("youtube.com")).build();

        assertEquals(403, PlatformsApi.as(Role.DEPUTY_HEAD, school).keep("youtube", wanted, 0).status());
        assertEquals(403, network.approve("youtube", "2025-09-01", "").status());
        assertEquals(403, network.withdraw("youtube").status());
        assertEquals(404, network.at(other).keep("youtube", wanted, 0).status());
        assertEquals(404, head.at(other).approve("youtube", "2025-09-01", "").status());
        assertEquals(404, head.at(other).list("").status());
    }

    @Test
    void everyWriteIsInTheAuditTrailAndAStaleOneIsNot() throws SQLException {
        head.keep("youtube", PlatformsApi.request("Film", List.of("youtube.com")).build(), 0);
        head.keep("youtube", PlatformsApi.request("Films", List.of("youtube.com")).build(), 0);
        network.keep("town-forum", PlatformsApi.request("Forum", List.of("forum.example.org")).build(), null);
        head.approve("youtube", "2025-09-01", "");
        head.withdraw("youtube");

        assertEquals(List.of("platform-added", "platform-approval-withdrawn", "platform-approved", "platform-changed"),
                actions());
    }

    private List<String> actions() throws SQLException {
        try (var owner = Running.exeat().owner(); var question = owner.prepareStatement(
                "select action from audit_entry where school_id = ? and action like 'platform-%' order by action")) {
            question.setObject(1, school.id());
            List<String> actions = new ArrayList<>();
            for (var answer = question.executeQuery(); answer.next();) {
                actions.add(answer.getString(1));
            }
            return actions;
        }
    }

    private static List<String> slugs(Browser.Answer answer) {
        try (var reader = Json.createReader(new java.io.StringReader(answer.text()))) {
            return reader.readArray().getValuesAs((JsonObject each) -> each.getString("id"));
        }
    }

    private static List<String> fields(Browser.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs((JsonObject each) -> each.getString("field"));
    }
}
