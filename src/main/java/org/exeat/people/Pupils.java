package org.exeat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.PupilFacts;

/** The pupils of a school: who they are and which classes they are in on a day. */
@ApplicationScoped
public class Pupils {

    private static final List<RosterRole> PUPILS = List.of(RosterRole.STUDENT);

    private final RosterRecords records;

    @Inject
    public Pupils(RosterRecords records) {
        this.records = records;
    }

    protected Pupils() {
        this(null);
    }

    /** Who is in the class on that day, by family name. */
    public List<Pupil> ofClass(SchoolId school, ClassId schoolClass, LocalDate day) {
        return records.inClass(school, schoolClass.value(), day, PUPILS).stream().map(PersonEntity::pupil).toList();
    }

    /** All pupils with their year groups and the classes they are in on that day; those who left included. */
    public List<PupilFacts> all(SchoolId school, LocalDate day) {
        Map<UUID, Set<ClassId>> classes = new HashMap<>();
        records.enrolmentsOn(school, day).forEach(enrolment -> classes
            .computeIfAbsent(enrolment.personId(), id -> new HashSet<>()).add(new ClassId(enrolment.classId())));
        return records.having(school, PUPILS).stream().map(person -> facts(person, classes, day)).toList();
    }

    private static PupilFacts facts(PersonEntity person, Map<UUID, Set<ClassId>> classes, LocalDate day) {
        boolean left = person.goneBy(day);
        var pupil = person.pupil();
        return new PupilFacts(pupil.id(), Optional.of(pupil.year()),
            left ? Set.of() : classes.getOrDefault(person.id(), Set.of()), left);
    }

    /** One pupil, whether or not still at the school. */
    public Optional<Pupil> find(SchoolId school, PupilId pupil) {
        return records.person(school, pupil.value()).filter(PersonEntity::isPupil).map(PersonEntity::pupil);
    }

    /** Those whose name contains the text, by family name, at most so many; nobody who is gone on that day. */
    public List<Pupil> search(SchoolId school, String text, LocalDate day, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return records.having(school, PUPILS).stream().filter(person -> !person.goneBy(day)).map(PersonEntity::pupil)
            .filter(pupil -> pupil.name().toLowerCase(Locale.ROOT).contains(wanted)).limit(most).toList();
    }

    /** All pupils with the names under which the network knows them; those who left included. */
    public List<Pupil> everybody(SchoolId school) {
        return records.having(school, PUPILS).stream().map(PersonEntity::pupil).toList();
    }
}
