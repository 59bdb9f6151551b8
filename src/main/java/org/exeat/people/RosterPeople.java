package org.exeat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;

/** Pupils and parents of a school as others may name them. */
@ApplicationScoped
public class RosterPeople {

    private static final List<RosterRole> ALL = List.of(RosterRole.STUDENT, RosterRole.PARENT, RosterRole.GUARDIAN,
        RosterRole.RELATIVE);

    private final RosterRecords records;

    /** What somebody is at a school. */
    public enum Kind { PUPIL, PARENT }

    /**
     * A pupil or a parent.
     *
     * @param year the pupil's year group; none for a parent
     */
    public record Named(PersonId id, String name, Kind kind, Optional<YearGroup> year) {
    }

    @Inject
    public RosterPeople(RosterRecords records) {
        this.records = records;
    }

    protected RosterPeople() {
        this(null);
    }

    /** That one, whether or not still there; empty for anybody who is neither pupil nor parent. */
    public Optional<Named> find(SchoolId school, PersonId person) {
        return records.person(school, person.value()).flatMap(PersonEntity::named);
    }

    /** Those whose name contains the text, by family name, at most so many; nobody who has left. */
    public List<Named> search(SchoolId school, String text, LocalDate day, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return records.having(school, ALL).stream().filter(person -> !person.leftBy(day))
            .flatMap(person -> person.named().stream())
            .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)).limit(most).toList();
    }

    /** Those of these, whether or not still there, who are pupils or parents; by id. */
    public Map<PersonId, Named> some(SchoolId school, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : records.some(school, ids(people)).stream()
            .flatMap(person -> person.named().stream()).collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** The pupils whose parents those are or were, or for whom they answer or answered; by guardian. */
    public Map<PersonId, Set<PersonId>> children(SchoolId school, Collection<PersonId> guardians) {
        return guardians.isEmpty() ? Map.of() : records.linksEver(school, ids(guardians)).stream()
            .collect(Collectors.groupingBy(link -> new PersonId(link.guardianId()),
                Collectors.mapping(link -> new PersonId(link.pupilId()), Collectors.toSet())));
    }

    /** Those who answer for these pupils; by pupil. */
    public Map<PersonId, Set<PersonId>> guardians(SchoolId school, Collection<PersonId> pupils) {
        return pupils.isEmpty() ? Map.of() : records.linksTo(school, ids(pupils)).stream()
            .collect(Collectors.groupingBy(link -> new PersonId(link.pupilId()),
                Collectors.mapping(link -> new PersonId(link.guardianId()), Collectors.toSet())));
    }

    /**
     * Those who answer for these pupils no more, though the pupil stayed; by pupil, each with the day since when. That
     * all links end when a pupil leaves takes nothing back of what was said before.
     */
    public Map<PersonId, Map<PersonId, LocalDate>> formerGuardians(SchoolId school, Collection<PersonId> pupils) {
        var ended = pupils.isEmpty() ? List.<GuardianLinkEntity>of() : records.linksEnded(school, ids(pupils));
        if (ended.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PersonEntity> of = records.some(school, ended.stream().map(GuardianLinkEntity::pupilId).distinct()
            .toList()).stream().collect(Collectors.toMap(PersonEntity::id, Function.identity()));
        return ended.stream().filter(link -> !of.get(link.pupilId()).leftBy(link.endedOn()))
            .collect(Collectors.groupingBy(link -> new PersonId(link.pupilId()),
                Collectors.toMap(link -> new PersonId(link.guardianId()), GuardianLinkEntity::endedOn)));
    }

    /** Every spelling by which the roster knows these people, the full name first; by id. */
    public Map<PersonId, List<String>> spellings(SchoolId school, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : records.some(school, ids(people)).stream()
            .collect(Collectors.toMap(person -> new PersonId(person.id()), PersonEntity::spellings));
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toList();
    }
}
