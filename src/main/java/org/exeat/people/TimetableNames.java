package org.exeat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** The names by which a school's timetable may call its classes and staff. */
@ApplicationScoped
public class TimetableNames {

    private final RosterRecords records;

    @Inject
    public TimetableNames(RosterRecords records) {
        this.records = records;
    }

    protected TimetableNames() {
        this(null);
    }

    /**
     * What a timetable may speak of on that day.
     *
     * @param periods the names of each weekday's periods
     */
    public TimetableReferences on(SchoolId school, LocalDate day, Map<DayOfWeek, Set<String>> periods) {
        Map<String, Set<ClassId>> classes = new HashMap<>();
        records.classes(school).stream().filter(row -> !row.schoolClass().ended()).forEach(row -> {
            enter(classes, row.sourcedId(), new ClassId(row.id()));
            enter(classes, row.schoolClass().code(), new ClassId(row.id()));
        });
        Map<String, Set<PersonId>> teachers = new HashMap<>();
        records.having(school, Staff.ROLES).stream().filter(row -> !row.leftBy(day)).forEach(row -> {
            enter(teachers, row.sourcedId(), new PersonId(row.id()));
            enter(teachers, row.staffMember().username(), new PersonId(row.id()));
        });
        return new TimetableReferences(periods, classes, teachers);
    }

    private static <T> void enter(Map<String, Set<T>> named, String name, T id) {
        if (!name.isBlank()) {
            named.computeIfAbsent(name, key -> new HashSet<>()).add(id);
        }
    }
}
