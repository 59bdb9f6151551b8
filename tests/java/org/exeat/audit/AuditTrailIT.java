package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTrailIT {

    private static final int ENTRIES = 130;
    private static final Instant START = Instant.parse("2026-11-17T10:00:00Z");
    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final String TRAIL = "/schools/" + SCHOOL.id() + "/audit-entries";
    private static final Browser HEAD = Browser.of(SchoolRows.person(SCHOOL, Role.HEADTEACHER));

    /** Every tenth line is at the same microsecond as the one before. */
    @BeforeAll
    static void aTrail() throws Exception {
        AuditRows rows = new AuditRows(new Chain(SCHOOL.id()));
        try (Connection application = Running.exeat().application()) {
            application.setAutoCommit(false);
            for (int number = 0; number < ENTRIES; number++) {
                rows.record(application, START.plusSeconds(number - (number % 10 == 9 ? 1 : 0)),
                        number % 2 == 0 ? "even" : "odd", number == 7 ? "=100%_sure" : "entry-" + number);
            }
            application.commit();
        }
    }

    @Test
    void pagesShowEveryLineOnceNewestFirst() {
        List<Instant> times = new ArrayList<>();
        HashSet<String> ids = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = HEAD.get(TRAIL + "?cursor=" + cursor).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(line -> {
                times.add(Instant.parse(line.getString("at")));
                ids.add(line.getString("id"));
            });
            cursor = page.getString("next", null);
        }

        assertEquals(ENTRIES, times.size());
        assertEquals(ENTRIES, ids.size());
        assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    }

    @ParameterizedTest
    @CsvSource({"action=even&from=2026-11-17T10:02:00Z, 5", "q=%25_s, 1", "q=nothing, 0", "q=t%C5%B7&action=neither, 0",
        "from=2026-11-17T10:00:10Z&to=2026-11-17T10:00:12Z, 2", "q=k%22:%22v&to=2026-11-17T10:00:05Z, 5"})
    void linesAreFoundByActionTimeAndText(String query, int found) {
        Browser.Answer answer = HEAD.get(TRAIL + "?" + query);

        assertEquals(200, answer.status(), answer.text());
        assertEquals(found, answer.json().getJsonArray("items").size(), answer.text());
    }

    @ParameterizedTest
    @CsvSource({"from=yesterday", "to=2026-13-01T00:00:00Z", "cursor=1", "cursor=x~y"})
    void aQuestionThatCannotBeReadIsRefused(String query) {
        assertEquals(400, HEAD.get(TRAIL + "?" + query).status());
    }

    @Test
    void theTableHasEveryLineAndNoFormula() {
        Browser reader = Browser.of(SchoolRows.person(SCHOOL, Role.ADMINISTRATOR)).with("Accept", "text/csv");
        Browser.Answer answer = reader.get(TRAIL + "?from=" + START + "&to=" + START.plusSeconds(ENTRIES));

        assertEquals(200, answer.status(), answer.text());
        assertTrue(answer.header("Content-Type").startsWith("text/csv"), answer.header("Content-Type"));
        assertTrue(answer.text().startsWith("\uFEFFat,"), answer.text().substring(0, 20));
        assertEquals(1 + ENTRIES, answer.text().lines().count());
        assertTrue(answer.text().contains(",'=100%_sure,"));
        assertFalse(answer.text().contains(",=100"));
    }

    /** A refusal is a line of the trail itself, so this is tried at another school. */
    @Test
    void nobodyElseSeesTheTrail() {
        SchoolRows.Made school = SchoolRows.school();
        Browser teacher = Browser.of(SchoolRows.person(school, Role.TEACHER));
        Browser stranger = Browser.of(SchoolRows.person(SchoolRows.school(), Role.HEADTEACHER));
        for (String what : List.of("/audit-entries", "/audit-verification")) {
            String path = "/schools/" + school.id() + what;
            assertEquals(401, new Browser().get(path).status());
            assertEquals(403, teacher.get(path).status());
            assertEquals(404, stranger.get(path).status());
        }
    }

    @Test
    void verificationNamesTheLinkThatSomebodyTamperedWith() throws Exception {
        SchoolRows.Made school = SchoolRows.school();
        Browser head = Browser.of(SchoolRows.person(school, Role.HEADTEACHER));
        record(school, 3);
        JsonObject whole = verified(head, school);
        for (int tries = 0; tries < 100 && whole.getInt("signed") < 3; tries++) {
            Thread.sleep(100);
            whole = verified(head, school);
        }
        assertTrue(whole.getBoolean("whole"), whole.toString());
        assertEquals(List.of(3, 0), List.of(whole.getInt("sealed"), whole.getInt("unsealed")));

        SchoolRows.change("update audit_entry e join audit_seal s on s.entry_id = e.id set e.subject = 'another' "
                + "where s.chain = ? and s.seq = 2", school.id());
        JsonObject broken = verified(head, school);
        assertFalse(broken.getBoolean("whole"), broken.toString());
        assertEquals(2, broken.getInt("brokenAt"));
        assertEquals("ENTRY_CHANGED", broken.getString("fault"));
    }

    private static void record(SchoolRows.Made school, int entries) throws SQLException {
        AuditRows rows = new AuditRows(new Chain(school.id()));
        try (Connection application = Running.exeat().application()) {
            for (int number = 0; number < entries; number++) {
                rows.record(application, Instant.now(), "tested", "entry-" + number);
            }
        }
    }

    private static JsonObject verified(Browser head, SchoolRows.Made school) {
        return head.get("/schools/" + school.id() + "/audit-verification").json();
    }
}
