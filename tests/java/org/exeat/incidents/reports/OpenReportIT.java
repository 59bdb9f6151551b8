package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.Test;

class OpenReportIT {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Made other = SchoolRows.school();
    private final Reporter reporter = new Reporter(school);

    private static JsonObject telling(String what) {
        return Reporter.telling(what).build();
    }

    private List<Map<String, Object>> reports() {
        return Kept.rows("select * from incident_report where school_id = ?", school.id());
    }

    private List<Map<String, Object>> entries() {
        return Kept.rows("select * from audit_entry where school_id = ? and action like 'report-%'", school.id());
    }

    @Test
    void whoeverReportsIsGivenAReceiptAndComesBackWithIt() {
        var answer = reporter.report(Reporter.key(), telling("A photo of me, and what they write"));

        assertEquals(201, answer.status(), answer.text());
        String receipt = answer.json().getString("receipt");
        assertTrue(receipt.matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}"), receipt);
        assertFalse(answer.json().getBoolean("urgent"));
        assertEquals("999", answer.json().getJsonArray("contacts").getJsonObject(0).getString("phone"));
        var back = reporter.look(receipt.toLowerCase().replace("-", " "));
        assertEquals("200 RECEIVED", back.status() + " " + back.json().getString("status"));
        assertEquals(JsonValue.EMPTY_JSON_ARRAY, back.json().getJsonArray("messages"));
    }

    @Test
    void theSameReportSentAgainIsOneReportWithOneReceipt() {
        String key = Reporter.key();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> reporter.report(key, telling("Sent again and again")))).limit(6).toList().stream()
                .map(CompletableFuture::join).toList();

        assertEquals(List.of(201), answers.stream().map(Browser.Answer::status).distinct().toList(),
                answers.toString());
        assertEquals(1, answers.stream().map(one -> one.json().getString("receipt")).distinct().count());
        assertEquals(1, reports().size());
        assertEquals(1, entries().size());
        var changed = reporter.report(key, telling("Something else"));
        assertEquals("422 Idempotency-Key KEY_REUSED", changed.status() + " " + changed.json().getJsonArray("errors")
                .getJsonObject(0).getString("field") + " " + changed.json().getJsonArray("errors").getJsonObject(0)
                .getString("code"));
        assertEquals(1, reports().size());
    }

    @Test
    void noTimeNoAddressAndNoBrowserIsKeptWithIt() {
        reporter.say(reporter.receipt(telling("Nobody must know who said so")), Reporter.key(), "One more thing");
        LocalDate today = LocalDate.now(LONDON);
        var report = reports().get(0);
        var message = Kept.rows("select * from report_message where school_id = ?", school.id()).get(0);

        Stream.concat(Stream.of(report, message), entries().stream()).forEach(row -> {
            assertEquals(4, UUID.fromString(row.get("id").toString()).version(), row.toString());
            assertFalse(row.toString().contains("127.0.0.1") || row.toString().contains("Tell-Tale"), row.toString());
        });
        Stream.of(report, message).forEach(row -> row.forEach((column, value) -> assertFalse(
                value instanceof Timestamp || value instanceof LocalDateTime, column + " tells the time: " + value)));
        assertEquals(today.toString(), report.get("received_on").toString());
        assertEquals(0, Kept.count("select count(*) from once_entry where school_id = ?", school.id()));
        assertEquals(2, entries().size());
        entries().forEach(entry -> {
            assertEquals("VISITOR", entry.get("actor_kind"));
            assertEquals(LocalDate.now(ZoneOffset.UTC).atStartOfDay(),
                    ((Timestamp) entry.get("at")).toLocalDateTime());
        });
    }

    @Test
    void theReceiptItselfIsNowhereKept() {
        String receipt = reporter.receipt(telling("Kept as a hash"));

        assertFalse(reports().toString().contains(receipt));
        assertFalse(reports().toString().contains(receipt.replace("-", "")));
    }

    @Test
    void theTrailStaysWholeWithItsEntry() throws Exception {
        reporter.receipt(telling("In the trail"));
        var head = SchoolRows.signedIn(SchoolRows.person(school, Role.HEADTEACHER));
        JsonObject verified = JsonValue.EMPTY_JSON_OBJECT;
        for (int tries = 0; tries < 100 && verified.getInt("signed", 0) < 1; tries++) {
            Thread.sleep(100);
            verified = head.get("/schools/" + school.id() + "/audit-verification").json();
        }

        assertTrue(verified.getBoolean("whole"), verified.toString());
        assertEquals(List.of(1, 0), List.of(verified.getInt("sealed"), verified.getInt("unsealed")));
    }

    @Test
    void aWrongReceiptAndAnotherSchoolsLookTheSame() {
        String receipt = reporter.receipt(telling("Mine"));
        var wrong = reporter.look("0000-0000-0000-0000-0000");
        var none = reporter.look("what?");
        var elsewhere = new Reporter(other).look(receipt);

        assertEquals("404 NO_SUCH_RECEIPT", wrong.status() + " " + wrong.code());
        assertEquals(wrong.text(), none.text());
        assertEquals(wrong.text(), elsewhere.text());
        assertEquals("404 NO_SUCH_RECEIPT", new Reporter(other).say(receipt, Reporter.key(), "x").status() + " "
                + new Reporter(other).say(receipt, Reporter.key(), "x").code());
        assertEquals(0, Kept.count("select count(*) from incident_report where school_id = ?", other.id()));
    }

    @Test
    void oneKeyAtTwoSchoolsIsTwoReports() {
        String key = Reporter.key();
        var here = reporter.report(key, telling("Here"));
        var there = new Reporter(other).report(key, telling("There"));

        assertNotEquals(here.json().getString("receipt"), there.json().getString("receipt"));
    }

    @Test
    void aSchoolThatDoesNotExistIsNotFound() {
        var nowhere = new Reporter(new SchoolRows.Made(UUID.randomUUID(), "nowhere"));

        assertEquals("404 404 404 404", nowhere.report(Reporter.key(), telling("x")).status() + " "
                + nowhere.look("0000-0000-0000-0000-0000").status() + " "
                + nowhere.say("0000-0000-0000-0000-0000", Reporter.key(), "x").status() + " "
                + nowhere.guide().status());
    }

    @Test
    void aMessageSentAgainIsOneMessage() {
        String receipt = reporter.receipt(telling("With a message"));
        String key = Reporter.key();
        reporter.say(receipt, key, "It is gone now");
        var again = reporter.say(receipt, key, "It is gone now");
        var another = reporter.say(receipt, Reporter.key(), "And back again");

        assertEquals("201 1", again.status() + " " + again.json().getJsonArray("messages").size());
        assertEquals("REPORTER It is gone now", another.json().getJsonArray("messages").getJsonObject(0)
                .getString("by") + " " + another.json().getJsonArray("messages").getJsonObject(0).getString("text"));
        assertEquals(2, another.json().getJsonArray("messages").size());
    }

    @Test
    void whatMayBeUrgentIs() {
        assertTrue(reporter.report(Reporter.key(), Reporter.telling("x").remove("danger").build()).json()
                .getBoolean("urgent"), "not said is not ruled out");
        assertTrue(reporter.report(Reporter.key(), Reporter.telling("x").add("staffInvolved", "YES").build()).json()
                .getBoolean("urgent"));
        assertFalse(reporter.report(Reporter.key(), telling("x")).json().getBoolean("urgent"));
    }
}
