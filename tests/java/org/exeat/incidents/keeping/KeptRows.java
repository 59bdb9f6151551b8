package org.exeat.incidents.keeping;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.exeat.launcher.Running;

/** What is left of an incident in the database, read by the tables' owner. */
final class KeptRows {

    private static final List<String> PLACES = List.of("incident where id = ?", "incident_entry where incident_id = ?",
            "incident_party where incident_id = ?", "incident_handler where incident_id = ?",
            "incident_report where incident_id = ?");

    private KeptRows() {
    }

    static UUID id(JsonObject incident) {
        return UUID.fromString(incident.getJsonObject("line").getString("id"));
    }

    /** How many rows there are of it in all tables. */
    static long of(JsonObject incident) {
        return PLACES.stream().mapToLong(place -> count(place, id(incident))).sum();
    }

    private static long count(String place, UUID incident) {
        try (var owner = Running.exeat().owner();
                var query = owner.prepareStatement("select count(*) from " + place)) {
            query.setObject(1, incident);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
