package org.exeat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Those who work at a school, and the classes it has. */
@ApplicationScoped
public class Staff {

    static final List<RosterRole> ROLES =
        Arrays.stream(RosterRole.values()).filter(RosterRole::isStaff).toList();

    private final RosterRecords records;

    @Inject
    public Staff(RosterRecords records) {
        this.records = records;
    }

    protected Staff() {
        this(null);
    }

    /** Who works there on that day, by family name. */
    public List<StaffMember> on(SchoolId school, LocalDate day) {
        return records.having(school, ROLES).stream().filter(person -> !person.goneBy(day))
            .map(PersonEntity::staffMember).toList();
    }

    /** All who ever worked there. */
    public List<StaffMember> everybody(SchoolId school) {
        return records.having(school, ROLES).stream().map(PersonEntity::staffMember).toList();
    }

    /** One of them, whether or not still there. */
    public Optional<StaffMember> find(SchoolId school, PersonId person) {
        return records.having(school, ROLES).stream().map(PersonEntity::staffMember)
            .filter(member -> member.id().equals(person)).findFirst();
    }

    /** The classes of which that person is a part on that day, as whoever teaches them is. */
    public Set<ClassId> taught(SchoolId school, PersonId person, LocalDate day) {
        return records.enrolmentsOn(school, day).stream().filter(part -> part.personId().equals(person.value()))
            .map(part -> new ClassId(part.classId())).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes, by title; those that ended included. */
    public List<SchoolClass> classes(SchoolId school) {
        return records.classes(school).stream().map(ClassEntity::schoolClass).toList();
    }
}
