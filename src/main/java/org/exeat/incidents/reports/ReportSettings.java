package org.exeat.incidents.reports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.SchoolId;

/** What a school has settled about reports. */
@Entity
@Table(name = "report_settings")
public class ReportSettings {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "read_when")
    private String readWhen;
    private String contacts;
    @Column(name = "due_days")
    private int dueDays;
    @Column(name = "escalation_days")
    private int escalationDays;

    protected ReportSettings() {
    }

    ReportSettings(UUID id, SchoolId school) {
        this.id = id;
        this.schoolId = school;
    }

    void settle(Guidance guidance) {
        readWhen = json(guidance.readWhen()).build().toString();
        var all = Json.createArrayBuilder();
        guidance.contacts().forEach(contact -> all.add(Json.createObjectBuilder().add("name", json(contact.name()))
                .add("phone", contact.phone())));
        contacts = all.build().toString();
        dueDays = guidance.dueDays();
        escalationDays = guidance.escalationDays();
    }

    Guidance guidance() {
        try (var when = Json.createReader(new StringReader(readWhen));
                var whom = Json.createReader(new StringReader(contacts))) {
            return new Guidance(version, texts(when.readObject()), whom.readArray().getValuesAs(JsonObject.class)
                    .stream().map(each -> new Guidance.Contact(texts(each.getJsonObject("name")),
                            each.getString("phone"))).toList(), dueDays, escalationDays);
        }
    }

    private static JsonObjectBuilder json(Map<String, String> texts) {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json;
    }

    private static Map<String, String> texts(JsonObject json) {
        return json.keySet().stream().collect(Collectors.toMap(Function.identity(), json::getString));
    }
}
