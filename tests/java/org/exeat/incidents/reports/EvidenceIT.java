package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.platform.Sha256;
import org.junit.jupiter.api.Test;

class EvidenceIT {

    private static final int MEGABYTE = 1 << 20;

    private final SchoolRows.Made school = SchoolRows.school();
    private final Reporter reporter = new Reporter(school);
    private final Uploader uploader = new Uploader(school);

    private JsonObject telling(String... files) {
        return Reporter.telling("With files").add("draftKey", uploader.draftKey())
                .add("evidence", Json.createArrayBuilder(List.of(files))).build();
    }

    private long files() {
        return Kept.count("select count(*) from evidence_file where school_id = ?", school.id());
    }

    private long chunks() {
        return Kept.count("select count(*) from evidence_chunk where school_id = ?", school.id());
    }

    @Test
    void aFileIsKeptEncryptedBeforeTheReportThatRefersToIt() {
        byte[] words = Files.text("What they wrote, again and again. ".repeat(100));
        var sent = uploader.send("../chat\u202Etxt.html", words);

        assertEquals(201, sent.status(), sent.text());
        assertEquals("chattxt.html.txt text/plain " + words.length + " " + HexFormat.of().formatHex(Sha256.of(words)),
                sent.json().getString("name") + " " + sent.json().getString("type") + " "
                + sent.json().getInt("size") + " " + sent.json().getString("sha256"));
        var chunk = Kept.rows("select bytes from evidence_chunk where school_id = ?", school.id()).get(0);
        assertFalse(new String((byte[]) chunk.get("bytes"), StandardCharsets.ISO_8859_1).contains("wrote"));
        reporter.receipt(telling(sent.json().getString("id")));
        assertEquals(1, Kept.count("select count(*) from evidence_file where school_id = ? and report_id is not null",
                school.id()));
        var entry = Kept.rows("select details from audit_entry where school_id = ? and action = 'report-received'",
                school.id()).get(0);
        assertTrue(entry.get("details").toString().contains(sent.json().getString("sha256")), entry.toString());
    }

    @Test
    void twentyFiveMegabytesAreTakenInPiecesOfOneAndNotAByteMore() {
        byte[] whole = Files.jpeg(25 * MEGABYTE);
        var kept = uploader.send("large.jpg", whole);

        assertEquals(201, kept.status(), kept.text());
        assertEquals(HexFormat.of().formatHex(Sha256.of(whole)), kept.json().getString("sha256"));
        assertEquals(26, chunks());
        assertEquals(MEGABYTE, Kept.count("select max(length(bytes)) from evidence_chunk where school_id = ?",
                school.id()));
        assertEquals(413, uploader.send("larger.jpg", Files.jpeg(25 * MEGABYTE + 1)).status());
        assertEquals("1 26", files() + " " + chunks());
    }

    @Test
    void thereIsNoEleventhFile() {
        for (int file = 0; file < 10; file++) {
            uploader.kept("file.png", Files.png());
        }
        var refused = uploader.send("one-more.png", Files.png());

        assertEquals("409 TOO_MUCH_EVIDENCE", refused.status() + " " + refused.code());
        assertEquals(10, files());
    }

    @Test
    void whateverLiesAboutItsTypeIsRefusedAndNothingOfItStays() {
        List.of(Files.text("<svg onload=alert(1)>"), Files.text("<html><script>alert(1)</script>"),
                Files.join(Files.png(), Files.text("<script>")), new byte[] {'M', 'Z', 0, 1}, new byte[0],
                Files.join(Files.jpeg(3 * MEGABYTE), Files.text("PK\u0005\u0006"), new byte[18])).forEach(lie -> {
                    var refused = uploader.send("innocent.png", lie);
                    assertEquals("422 FILE_TYPE", refused.status() + " " + refused.code());
                });

        assertEquals("0 0", files() + " " + chunks());
        assertEquals(0, Kept.count("select count(*) from audit_entry where school_id = ?", school.id()));
    }

    @Test
    void nothingIsTakenWhereImageryIsNotRuledOut() {
        var unsure = uploader.send("file.png", Files.png(), "NOT_SURE");
        assertEquals("409 IMAGERY_NOT_RULED_OUT", unsure.status() + " " + unsure.code());
        var kept = uploader.kept("file.png", Files.png());
        var report = reporter.report(Reporter.key(), Json.createObjectBuilder(telling(kept)).add("imagery", "NOT_SURE")
                .build());

        assertEquals("409 IMAGERY_NOT_RULED_OUT", report.status() + " " + report.code());
        assertEquals(0, Kept.count("select count(*) from incident_report where school_id = ?", school.id()));
        assertEquals(0, Kept.count("select count(*) from evidence_file where school_id = ? and report_id is not null",
                school.id()));
    }

    @Test
    void onlyWhoeverSentAFileMayUseItOrTakeItOut() {
        String mine = uploader.kept("mine.png", Files.png());
        var stranger = new Uploader(school);
        var theft = reporter.report(Reporter.key(), Reporter.telling("x").add("draftKey", stranger.draftKey())
                .add("evidence", Json.createArrayBuilder(List.of(mine))).build());
        var elsewhere = new Reporter(SchoolRows.school()).report(Reporter.key(), telling(mine));

        assertEquals("422 EVIDENCE_GONE", theft.status() + " " + theft.json().getJsonArray("errors").getJsonObject(0)
                .getString("code"));
        assertEquals(422, elsewhere.status());
        assertEquals(422, reporter.report(Reporter.key(), telling(UUID.randomUUID().toString())).status());
        assertEquals("404 204 404", remove(stranger, mine) + " " + remove(uploader, mine) + " "
                + remove(uploader, mine));
        assertEquals("0 0", files() + " " + chunks());
    }

    private static int remove(Uploader by, String id) {
        return by.remove(id).status();
    }

    @Test
    void whatAReportRefersToCannotBeTakenOutOrUsedAgain() {
        String file = uploader.kept("mine.png", Files.png());
        reporter.receipt(telling(file));

        assertEquals(404, remove(uploader, file));
        assertEquals(422, reporter.report(Reporter.key(), telling(file)).status());
        assertEquals(1, files());
    }

    @Test
    void whatNoReportRefersToIsGoneADayLater() throws Exception {
        uploader.kept("forgotten.png", Files.png());
        String used = uploader.kept("used.png", Files.png());
        reporter.receipt(telling(used));
        uploader.kept("yesterday.png", Files.png());
        SchoolRows.change("update evidence_file set captured_on = captured_on - interval 2 day where school_id = ?"
                + " and name <> 'yesterday.png'", school.id());
        SchoolRows.change("update evidence_file set captured_on = captured_on - interval 1 day where school_id = ?"
                + " and name = 'yesterday.png'", school.id());
        for (int tries = 0; tries < 300 && files() > 2; tries++) {
            Thread.sleep(100);
        }

        assertEquals(List.of("used.png", "yesterday.png"), Kept.rows("select name from evidence_file"
                + " where school_id = ? order by name", school.id()).stream().map(row -> row.get("name")).toList());
        assertEquals(2, chunks());
    }

    @Test
    void aSchoolThatDoesNotExistTakesNothing() {
        var nowhere = new Uploader(new SchoolRows.Made(UUID.randomUUID(), "nowhere"));

        assertEquals("404 404", nowhere.send("x.png", Files.png()).status() + " "
                + nowhere.remove(UUID.randomUUID().toString()).status());
        assertEquals(200, new Browser().get("/schools/" + school.id() + "/report-guide").status());
    }
}
