package org.exeat.people;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which of our ids stands for which identifier of the roster. */
final class RosterKeys {

    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> classes = new HashMap<>();
    private final Map<UUID, String> back = new HashMap<>();

    void add(PersonEntity person) {
        people.put(person.sourcedId(), person.id());
        back.put(person.id(), person.sourcedId());
    }

    void add(ClassEntity schoolClass) {
        classes.put(schoolClass.sourcedId(), schoolClass.id());
        back.put(schoolClass.id(), schoolClass.sourcedId());
    }

    UUID person(String sourcedId) {
        return people.get(sourcedId);
    }

    UUID classOf(String sourcedId) {
        return classes.get(sourcedId);
    }

    String sourcedIdOf(UUID id) {
        return back.get(id);
    }
}
