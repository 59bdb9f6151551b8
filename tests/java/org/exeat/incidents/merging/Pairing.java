package org.exeat.incidents.merging;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;

/** A school in which two incidents turn out to be one. */
final class Pairing {

    static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    static final String WHY = "The same group chat.";

    final Triage school = new Triage("larkmead").withRoster();
    final OfficeApi dsl = school.as(Role.DSL);

    JsonObject incident(String more) {
        school.report(more);
        return Triage.take(dsl).json();
    }

    JsonObject incident() {
        return incident(CALM);
    }

    static String id(JsonObject incident) {
        return incident.getJsonObject("line").getString("id");
    }

    static UUID uuid(JsonObject incident) {
        return UUID.fromString(id(incident));
    }

    OfficeApi.Told merge(OfficeApi by, JsonObject into, JsonObject other) {
        return by.post(Triage.path(into) + "/merging",
                OfficeApi.json("{'other':'" + id(other) + "','reason':'" + WHY + "'}"));
    }

    /** Merges, and gives the one that goes on. */
    JsonObject merged(JsonObject into, JsonObject other) {
        var told = merge(dsl, into, other);
        if (told.status() != 200) {
            throw new AssertionError(told.status() + " " + told.json());
        }
        return told.json();
    }

    JsonObject now(JsonObject incident) {
        return dsl.get(Triage.path(incident)).json();
    }

    JsonObject send(JsonObject incident, String sub, String body) {
        var told = dsl.post(Triage.path(incident) + "/" + sub, OfficeApi.json(body));
        if (told.status() != 200) {
            throw new AssertionError(told.status() + " " + told.json());
        }
        return told.json();
    }

    /** The pupil of that family name. */
    String pupil(String name) {
        return dsl.get("/incident-people?q=" + name).json().getJsonArray("people").getJsonObject(0).getString("id");
    }

    SchoolRows.Person person(String name, Role... roles) {
        var person = SchoolRows.person(school.school, roles);
        SchoolRows.change("update account set name = ? where id = ?", name, person.id());
        return person;
    }

    void entrust(JsonObject incident, SchoolRows.Person person) {
        send(incident, "handlers", "{'account':'" + person.id() + "'}");
    }

    /** What somebody gets who asks for it. */
    int looks(SchoolRows.Person person, JsonObject incident) {
        return Browser.of(person).get("/schools/" + school.school.id() + Triage.path(incident)).status();
    }

    static List<String> list(JsonObject of, String name, String field) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(one -> one.getString(field)).toList();
    }

    static List<String> kinds(JsonObject incident) {
        return list(incident, "chronology", "kind");
    }
}
