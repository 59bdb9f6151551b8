package org.exeat.incidents;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;

/** A school with a roster and incidents, for tests of what is made of an incident's record. */
public final class IncidentRecords {

    private final Triage school;

    /** One under that policy. */
    public IncidentRecords(String pack) {
        school = new Triage(pack).withRoster();
    }

    public SchoolRows.Made made() {
        return school.school;
    }

    /** Below the school. */
    public String path(String below) {
        return "/schools/" + school.school.id() + below;
    }

    /** Somebody reports that, without an account. */
    public void report(String telling) {
        var kept = school.report(Triage.key(), "{" + telling + "}");
        if (kept.status() != 201) {
            throw new AssertionError(kept.status() + " " + kept.text());
        }
    }

    /** Begins an incident with the newest report. */
    public JsonObject takeNewest(Browser by) {
        var reports = by.get(path("/triage-queue")).json().getJsonArray("reports").getValuesAs(JsonObject.class);
        var answer = by.post(path("/incident-reports/" + reports.get(reports.size() - 1).getString("id")
                + "/incident"), OfficeApi.json("{'title':'Names in a chat'}"));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json();
    }

    /** The path of an incident below the school. */
    public String incident(JsonObject incident) {
        return Triage.path(incident);
    }

    /** What the audit trail holds on it. */
    public List<String> audited(JsonObject incident) {
        return AuditRows.of(school.school, "incident:" + incident.getJsonObject("line").getString("id"));
    }
}
