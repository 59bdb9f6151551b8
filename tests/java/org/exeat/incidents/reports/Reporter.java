package org.exeat.incidents.reports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;

/** Somebody without an account who reports to a school. */
final class Reporter {

    private final SchoolRows.Made school;

    Reporter(SchoolRows.Made school) {
        this.school = school;
    }

    static JsonObjectBuilder telling(String what) {
        return Json.createObjectBuilder().add("what", what).add("relation", "PUPIL").add("danger", "NO")
                .add("imagery", "NO").add("staffInvolved", "NO");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    Browser.Answer report(String key, JsonObject telling) {
        return post("/open-reports", key, telling);
    }

    /** Reports and is given a receipt. */
    String receipt(JsonObject telling) {
        var answer = report(key(), telling);
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json().getString("receipt");
    }

    Browser.Answer look(String receipt) {
        return post("/report-follow-ups", null, Json.createObjectBuilder().add("receipt", receipt).build());
    }

    Browser.Answer say(String receipt, String key, String text) {
        return post("/report-follow-ups/messages", key, Json.createObjectBuilder().add("receipt", receipt)
                .add("text", text).build());
    }

    Browser.Answer guide() {
        return new Browser().get("/schools/" + school.id() + "/report-guide");
    }

    private Browser.Answer post(String path, String key, JsonObject body) {
        return new Browser().with("Idempotency-Key", key).with("User-Agent", "Tell-Tale/1.0")
                .post("/schools/" + school.id() + path, body);
    }
}
