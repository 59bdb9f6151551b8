package org.exeat.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;

/** How many rows of each kind a roster changed, and how. */
public record RosterCounts(Count people, Count classes, Count enrolments) {

    /** Of one kind. */
    public record Count(int added, int changed, int ended, int returned, int unchanged) {

        static Count of(RosterChanges.Changes<?> changes) {
            return new Count(changes.added().size(), changes.changed().size(), changes.ended().size(),
                changes.returned().size(), changes.unchanged());
        }

        private static Count of(JsonObject json) {
            return new Count(json.getInt("added"), json.getInt("changed"), json.getInt("ended"),
                json.getInt("returned"), json.getInt("unchanged"));
        }

        private JsonObjectBuilder json() {
            return Json.createObjectBuilder().add("added", added).add("changed", changed).add("ended", ended)
                .add("returned", returned).add("unchanged", unchanged);
        }
    }

    static RosterCounts of(RosterChanges changes) {
        return new RosterCounts(Count.of(changes.people()), Count.of(changes.classes()),
            Count.of(changes.enrolments()));
    }

    static RosterCounts of(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new RosterCounts(Count.of(json.getJsonObject("people")), Count.of(json.getJsonObject("classes")),
                Count.of(json.getJsonObject("enrolments")));
        }
    }

    String json() {
        return Json.createObjectBuilder().add("people", people.json()).add("classes", classes.json())
            .add("enrolments", enrolments.json()).build().toString();
    }
}
