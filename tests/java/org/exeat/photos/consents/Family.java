package org.exeat.photos.consents;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;

/** A school with a pupil and two parents, and what its office records about them. */
public final class Family {

    final SchoolRows.Made school;
    final OfficeApi office;
    final OfficeApi lead;
    final UUID pupil;
    final UUID mother;
    final UUID father;

    Family() {
        this(SchoolRows.school());
    }

    /** At that school. */
    public Family(SchoolRows.Made school) {
        this.school = school;
        office = OfficeApi.at(school, Role.OFFICE);
        lead = OfficeApi.at(school, Role.DSL);
        pupil = person("STUDENT", "Wren", "Quince");
        mother = parent(pupil, "Linnet");
        father = parent(pupil, "Robin");
    }

    UUID person(String role, String given, String family) {
        var id = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, "
                + "given_name, family_name, year_group, orgs, agents) values (?, 0, ?, ?, ?, true, ?, ?, ?, ?, '', '')",
                id, school.id(), id.toString(), role, given.toLowerCase() + "." + id.toString().substring(0, 4), given,
                family, role.equals("STUDENT") ? "Y8" : null);
        return id;
    }

    UUID parent(UUID of, String given) {
        var id = person("PARENT", given, "Quince");
        SchoolRows.change("insert into guardian_link (id, version, school_id, pupil_id, guardian_id) "
                + "values (?, 0, ?, ?, ?)", UUID.randomUUID(), school.id(), of, id);
        return id;
    }

    /** Where the answers about the pupil are recorded. */
    String answers() {
        return "/photo-consents/" + pupil + "/answers";
    }

    /** What one answers about pictures on the website. */
    OfficeApi.Told says(UUID parent, String answer) {
        return office.post(answers(), form(parent, answer, ""));
    }

    static JsonObject form(UUID parent, String answer, String more) {
        return OfficeApi.json("{'giver':{'kind':'RESPONSIBLE','person':'" + parent + "'},'evidence':'PAPER_FORM'" + more
                + ",'answers':[{'scope':'IMAGE','channel':'WEBSITE','answer':'" + answer + "'}]}");
    }

    /** How pictures on the website stand. */
    JsonObject onWebsite() {
        return office.get("/photo-consents/" + pupil).json().getJsonArray("uses").getJsonObject(0);
    }

    JsonObject line(String query) {
        return office.get("/photo-consents" + query).json().getJsonArray("items").getJsonObject(0);
    }

    int lines(String query) {
        return office.get("/photo-consents" + query).json().getJsonArray("items").size();
    }

    /** All that somebody is ever told of the pupils, word for word. */
    String pupilsSeenBy(Browser who) {
        return read(who, "/photo-consents", "/photo-consents?only=UNANSWERED", "/photo-consents?only=DIFFERING",
            "/photo-consents?q=wren", "/photo-consents/" + pupil, "/safeguarding-marks");
    }

    /** What somebody reads in the trail. Reading it where one may leaves no line in it. */
    String trailSeenBy(Browser who) {
        return read(who, "/audit-entries", "/audit-entries?q=" + pupil, "/audit-entries?action=safeguarding-mark-set");
    }

    private String read(Browser who, String... paths) {
        var told = new StringBuilder();
        for (String accept : new String[] {"application/json", "text/csv"}) {
            who.with("Accept", accept);
            for (String path : paths) {
                var answer = who.get("/schools/" + school.id() + path);
                told.append(path).append(' ').append(answer.status()).append(' ').append(answer.text()).append('\n');
            }
        }
        return told.toString();
    }
}
