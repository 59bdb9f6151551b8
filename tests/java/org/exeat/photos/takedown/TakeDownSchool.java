package org.exeat.photos.takedown;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.exeat.schools.PackSchool;

/** A school that is asked to get pictures taken down, with its people. */
final class TakeDownSchool {

    final SchoolRows.Made school = PackSchool.of("larkmead");
    final OfficeApi office = OfficeApi.at(school, Role.OFFICE);

    TakeDownSchool() {
        SchoolRows.change("update school set demo = true where id = ?", school.id());
    }

    /** From now on it is noon of that day there. */
    void day(String day) {
        DemoTime.set(school.id(), LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
        DemoTime.announce(school.id(), "school");
    }

    Browser.Answer ask(String key, String body) {
        return open("/open-take-downs", key, body);
    }

    /** Somebody asks; the code they get. */
    String asked(String more) {
        var kept = ask(key(), "{'what':'The picture of the relay team'" + more + "}");
        if (kept.status() != 201) {
            throw new AssertionError(kept.status() + " " + kept.text());
        }
        return kept.json().getString("receipt");
    }

    Browser.Answer write(String code, String key, String text) {
        return open("/take-down-follow-ups/messages", key, "{'receipt':'" + code + "','text':'" + text + "'}");
    }

    JsonObject followUp(String code) {
        return open("/take-down-follow-ups", null, "{'receipt':'" + code + "'}").json();
    }

    Browser.Answer open(String path, String key, String body) {
        return new Browser().with("Idempotency-Key", key).post("/schools/" + school.id() + path, OfficeApi.json(body));
    }

    List<JsonObject> lines(String query) {
        return office.get("/take-downs" + query).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The path of the newest request that is open. */
    String newest() {
        return "/take-downs/" + lines("?state=OPEN").stream().max((one, other) -> one.getString("number")
                .compareTo(other.getString("number"))).orElseThrow().getString("id");
    }

    OfficeApi.Told act(String path, String body) {
        return office.post(path, OfficeApi.json(body));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
