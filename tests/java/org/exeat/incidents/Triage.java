package org.exeat.incidents;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.people.RosterSet;
import org.exeat.schools.PackSchool;

/** A school that takes reports of online bullying up, with its people. */
public final class Triage {

    public static final Pattern RECEIPT = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");

    public final SchoolRows.Made school;
    public final OfficeApi head;

    /** One under that policy. */
    public Triage(String pack) {
        school = PackSchool.of(pack);
        head = OfficeApi.at(school, Role.HEADTEACHER, Role.OFFICE);
        var adopted = head.post("/editions", OfficeApi.json("{'pack':'" + pack + "'}"));
        if (adopted.status() != 201) {
            throw new AssertionError(adopted.json());
        }
    }

    /** The school has a roster from now on. */
    public Triage withRoster() {
        head.deliver(RosterSet.good().zip());
        return this;
    }

    public OfficeApi as(Role... roles) {
        return OfficeApi.at(school, roles);
    }

    /** Somebody without an account reports; the answer. */
    public Browser.Answer report(String key, String body) {
        return new Browser().with("Idempotency-Key", key).post("/schools/" + school.id() + "/open-reports",
                OfficeApi.json(body));
    }

    /** A report of an unkind picture, with those answers besides; its receipt. */
    public String report(String more) {
        var kept = report(key(), "{'what':'They post edited pictures of my friend every evening.'," + more + "}");
        if (kept.status() != 201) {
            throw new AssertionError(kept.status() + " " + kept.text());
        }
        return kept.json().getString("receipt");
    }

    /** Who reported writes again, by their code. */
    public Browser.Answer write(String receipt, String text) {
        return new Browser().with("Idempotency-Key", key()).post("/schools/" + school.id()
                + "/report-follow-ups/messages", OfficeApi.json("{'receipt':'" + receipt + "','text':'" + text + "'}"));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public Browser.Answer followUp(String receipt) {
        return new Browser().post("/schools/" + school.id() + "/report-follow-ups",
                OfficeApi.json("{'receipt':'" + receipt + "'}"));
    }

    /** Takes the newest report up and returns the incident. */
    public static OfficeApi.Told take(OfficeApi by) {
        var reports = by.get("/triage-queue").json().getJsonArray("reports").getValuesAs(JsonObject.class);
        String id = reports.get(reports.size() - 1).getString("id");
        return by.post("/incident-reports/" + id + "/incident", OfficeApi.json("{'title':'Edited pictures'}"));
    }

    public static String path(JsonObject incident) {
        return "/incidents/" + incident.getJsonObject("line").getString("id");
    }

    /** Whoever took it up lets somebody else handle it, alone. */
    public static void handOver(OfficeApi by, JsonObject incident, UUID to) {
        String handlers = path(incident) + "/handlers";
        String own = incident.getJsonArray("handlers").getJsonObject(0).getString("id");
        by.post(handlers, OfficeApi.json("{'account':'" + to + "'}"));
        by.post(handlers + "/" + own + "/removal", OfficeApi.json("{'reason':'They know both.'}"));
    }

    /** Answers a ground; the incident after it. */
    public static OfficeApi.Told answer(OfficeApi by, JsonObject incident, String ground, String answer) {
        return by.put(path(incident) + "/grounds/" + ground, "*",
                OfficeApi.json("{'answer':'" + answer + "','reason':'As the messages show.'}"));
    }

    /** Considers every route that is still open. */
    public static void considerAll(OfficeApi by, JsonObject incident) {
        for (JsonValue each : incident.getJsonArray("routes")) {
            boolean due = each.asJsonObject().getBoolean("due");
            by.put(path(incident) + "/routes/" + each.asJsonObject().getString("route"), "*", OfficeApi.json(
                    "{'answer':'" + (due ? "DONE" : "NOT_NEEDED") + "','disrepute':'NO',"
                            + "'reason':'Considered with the tutor.'}"));
        }
    }

    /** Brings one to its end: decided, considered and closed; the incident after it. */
    public static OfficeApi.Told close(OfficeApi by, JsonObject incident) {
        by.post(path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_NOT','reason':'None of it.'}"));
        considerAll(by, incident);
        return by.post(path(incident) + "/closure", OfficeApi.json("{'outcome':'SUPPORT','reason':'Both have help.'}"));
    }
}
