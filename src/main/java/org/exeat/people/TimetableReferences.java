package org.exeat.people;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;

/**
 * What a timetable may speak of. Names that belong to more than one class or person have several ids and are refused
 * where a timetable uses them. Capitals make no difference.
 *
 * @param periods  the names of each day's periods in the school's bell times
 * @param classes  current classes by code and by roster identifier
 * @param teachers current staff by user name and by roster identifier
 */
public record TimetableReferences(Map<DayOfWeek, Set<String>> periods, Map<String, Set<ClassId>> classes,
                                  Map<String, Set<PersonId>> teachers) {
    public TimetableReferences {
        periods = Map.copyOf(periods);
        classes = folded(classes);
        teachers = folded(teachers);
    }

    boolean hasPeriod(DayOfWeek weekday, String period) {
        return periods.getOrDefault(weekday, Set.of()).contains(period);
    }

    Set<ClassId> classesNamed(String name) {
        return classes.getOrDefault(fold(name), Set.of());
    }

    Set<PersonId> teachersNamed(String name) {
        return teachers.getOrDefault(fold(name), Set.of());
    }

    private static <T> Map<String, Set<T>> folded(Map<String, Set<T>> named) {
        Map<String, Set<T>> folded = new HashMap<>();
        named.forEach((name, ids) -> folded.merge(fold(name), Set.copyOf(ids), TimetableReferences::union));
        return Map.copyOf(folded);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
