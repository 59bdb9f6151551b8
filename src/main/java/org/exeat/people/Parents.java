package org.exeat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** Those who answer for a school's pupils, as its roster has them, each with the children who are at the school. */
@ApplicationScoped
public class Parents {

    private static final List<RosterRole> ROLES = List.of(RosterRole.PARENT, RosterRole.GUARDIAN, RosterRole.RELATIVE);
    private static final List<RosterRole> PUPILS = List.of(RosterRole.STUDENT);

    private final RosterRecords records;

    /**
     * Somebody who answers for pupils.
     *
     * @param responsible whether the roster calls them a parent or a guardian, who may consent; else they are a
     *     relative, of whom nobody knows that they may
     * @param mail where e-mail reaches them, if the roster says so
     * @param children those at the school, by first name; never none
     */
    public record Parent(PersonId id, String name, boolean responsible, Optional<String> mail, List<Child> children) {

        public Parent {
            children = List.copyOf(children);
        }

        /** Whether that pupil is one of theirs. */
        public boolean answersFor(PupilId pupil) {
            return children.stream().anyMatch(child -> child.id().equals(pupil));
        }
    }

    /** A pupil as their parents know them. */
    public record Child(PupilId id, String firstName) {
    }

    @Inject
    public Parents(RosterRecords records) {
        this.records = records;
    }

    protected Parents() {
        this(null);
    }

    /** All who answer on that day for somebody who is at the school, by family name. */
    public List<Parent> on(SchoolId school, LocalDate day) {
        var children = children(records.guardianLinks(school), present(records.having(school, PUPILS), day));
        return records.having(school, ROLES).stream().flatMap(person -> parent(person, children, day).stream())
            .toList();
    }

    /** That one, if they answer on that day for somebody who is at the school. */
    public Optional<Parent> find(SchoolId school, PersonId parent, LocalDate day) {
        var links = records.linksEver(school, List.of(parent.value()));
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var pupils = records.some(school, links.stream().map(GuardianLinkEntity::pupilId).toList());
        var children = children(links, present(pupils, day));
        return records.person(school, parent.value()).flatMap(person -> parent(person, children, day));
    }

    private static Map<UUID, Child> present(List<PersonEntity> pupils, LocalDate day) {
        return pupils.stream().filter(pupil -> !pupil.goneBy(day))
            .collect(Collectors.toMap(PersonEntity::id, PersonEntity::child));
    }

    private static Map<UUID, List<Child>> children(List<GuardianLinkEntity> links, Map<UUID, Child> pupils) {
        Map<UUID, List<Child>> found = new HashMap<>(links.stream()
            .filter(link -> !link.ended() && pupils.containsKey(link.pupilId()))
            .collect(Collectors.groupingBy(GuardianLinkEntity::guardianId,
                Collectors.mapping(link -> pupils.get(link.pupilId()), Collectors.toList()))));
        found.replaceAll((parent, some) -> some.stream().sorted(Comparator.comparing(Child::firstName)
            .thenComparing(Child::id, Comparator.comparing(PupilId::value))).toList());
        return found;
    }

    private static Optional<Parent> parent(PersonEntity person, Map<UUID, List<Child>> children, LocalDate day) {
        return Optional.of(person).filter(one -> one.answersForPupils() && !one.leftBy(day))
            .map(PersonEntity::id).map(children::get).map(person::parent);
    }
}
