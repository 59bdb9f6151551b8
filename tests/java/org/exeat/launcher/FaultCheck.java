package org.exeat.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.launcher.FaultReporters.Acknowledged;

/** Whether everything that was acknowledged is there, once, with its audit entry and its file. */
final class FaultCheck {

    private static final int RECEIPTS = 40;
    private static final long SEALING = 500;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final UUID school;
    private final List<String> wrong = new ArrayList<>();
    private long entries;

    /** A report as it lies in its table. */
    private record Row(UUID id, String what, String receiptHash) {
    }

    FaultCheck(String address, String school) {
        this.address = address;
        this.school = UUID.fromString(school);
    }

    /** What is not as it was promised; empty if all is well. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    long entries() {
        return entries;
    }

    /** Each acknowledged report has one row with its words and its receipt, and nothing else is there. */
    Map<String, UUID> reports(Connection owner, List<Acknowledged> promised) throws SQLException {
        Map<String, Row> rows = rows(owner);
        Map<String, Integer> noted = counts(owner);
        Map<String, UUID> ids = new HashMap<>();
        for (Acknowledged one : promised) {
            Row row = rows.remove(FaultReporters.sha256(one.key().getBytes()));
            if (row == null || !row.what().equals(one.what())
                    || !row.receiptHash().equals(FaultReporters.sha256(one.receipt().replace("-", "").getBytes()))) {
                wrong.add("Lost, or not as it was sent: " + one.what());
            } else {
                ids.put(one.key(), row.id());
                demand(noted.getOrDefault("incident-report:" + row.id(), 0) == 1, "Audit entries of " + one.what());
            }
        }
        rows.values().forEach(row -> wrong.add("Twice, or never acknowledged: " + row.what()));
        return ids;
    }

    /** By SHA-256 of their keys. */
    private Map<String, Row> rows(Connection owner) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        try (PreparedStatement query = owner.prepareStatement("select lower(hex(key_hash)), id, what,"
                + " lower(hex(receipt_hash)) from incident_report where school_id = ?"
                + " and what like 'Report % of this run.'")) {
            query.setObject(1, school);
            for (ResultSet row = query.executeQuery(); row.next();) {
                rows.put(row.getString(1), new Row(row.getObject(2, UUID.class), row.getString(3), row.getString(4)));
            }
        }
        return rows;
    }

    private Map<String, Integer> counts(Connection owner) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (PreparedStatement query = owner.prepareStatement("select subject, count(*) from audit_entry"
                + " where school_id = ? and action = 'report-received' group by subject")) {
            query.setObject(1, school);
            for (ResultSet row = query.executeQuery(); row.next();) {
                counts.put(row.getString(1), row.getInt(2));
            }
        }
        return counts;
    }

    /** Once somebody has looked, each has a number, and the numbers follow each other without a gap. */
    void numbers(Connection owner, Demo lead) throws Exception {
        get(lead, "/triage-queue");
        try (PreparedStatement query = owner.prepareStatement("select count(*), max(number), min(number)"
                + " from incident_report where school_id = ? and state = 'RECEIVED'")) {
            query.setObject(1, school);
            ResultSet row = query.executeQuery();
            row.next();
            demand(row.getInt(1) == row.getInt(2) - row.getInt(3) + 1, "A number is missing");
        }
    }

    /** Each file is decrypted as it was sent, by whoever may take it, through the API; how many there are. */
    int files(Connection owner, Demo lead, List<Acknowledged> promised, Map<String, UUID> ids) throws Exception {
        int files = 0;
        for (Acknowledged one : promised) {
            if (one.sha256().isPresent() && ids.containsKey(one.key())) {
                List<UUID> of = files(owner, ids.get(one.key()));
                demand(of.size() == 1, "Files of " + one.what() + ": " + of.size());
                for (UUID file : of) {
                    byte[] sent = get(lead, "/incident-reports/" + ids.get(one.key()) + "/evidence/" + file);
                    demand(FaultReporters.sha256(sent).equals(one.sha256().get()), "The file of " + one.what());
                    files++;
                }
            }
        }
        return files;
    }

    private static List<UUID> files(Connection owner, UUID report) throws SQLException {
        List<UUID> files = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement("select id from evidence_file where report_id = ?")) {
            query.setObject(1, report);
            for (ResultSet row = query.executeQuery(); row.next();) {
                files.add(row.getObject(1, UUID.class));
            }
        }
        return files;
    }

    /** Receipts open their reports. */
    void receipts(int port, List<Acknowledged> promised) throws IOException {
        try (var line = new LoopbackPost(port)) {
            for (int place = 0; place < promised.size(); place += Math.max(1, promised.size() / RECEIPTS)) {
                String body = "{\"receipt\":\"" + promised.get(place).receipt() + "\"}";
                var reply = line.post("/api/v1/schools/" + school + "/report-follow-ups",
                        Map.of("Content-Type", "application/json"), body.getBytes());
                demand(reply.status() == 200, "The receipt of " + promised.get(place).what());
            }
        }
    }

    /** Every entry is sealed, and the chain is whole from its first link to its last. */
    void chain(Demo head) throws Exception {
        JsonObject seen = verification(head);
        while (seen.getJsonNumber("unsealed").longValue() > 0 && seen.getBoolean("whole")) {
            Thread.sleep(SEALING);
            seen = verification(head);
        }
        entries = seen.getJsonNumber("sealed").longValue();
        demand(seen.getBoolean("whole"), "The audit chain: " + seen);
    }

    private JsonObject verification(Demo head) throws Exception {
        return Json.createReader(new StringReader(new String(get(head, "/audit-verification")))).readObject();
    }

    private byte[] get(Demo who, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/schools/" + school + path));
        who.headers().forEach(request::header);
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        demand(answer.statusCode() == 200, path + " " + answer.statusCode());
        return answer.body();
    }

    private void demand(boolean right, String otherwise) {
        Optional.of(otherwise).filter(text -> !right).ifPresent(wrong::add);
    }
}
