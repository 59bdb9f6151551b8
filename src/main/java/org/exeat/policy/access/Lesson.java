package org.exeat.policy.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;

/**
 * One lesson of one class on one day.
 *
 * @param teachers who has the class in that lesson by the timetable
 * @param covers   who stands in for whom: the teacher of the timetable, then the cover teacher
 */
public record Lesson(ClassId classId, Window window, Set<PersonId> teachers, Map<PersonId, PersonId> covers) {

    public Lesson {
        Objects.requireNonNull(classId, "A lesson is of a class.");
        Objects.requireNonNull(window, "A lesson begins and ends.");
        teachers = Set.copyOf(teachers);
        covers = Map.copyOf(covers);
    }

    /** Who is in charge: the teachers of the timetable, with cover teachers in place of those they stand in for. */
    public Set<PersonId> inCharge() {
        return Stream.concat(teachers.stream().filter(teacher -> !covers.containsKey(teacher)),
            covers.values().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
