package org.exeat.photos.consents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.RosterPeople;

/**
 * Whom a form may name.
 *
 * @param pupils those at the school
 * @param parents theirs; by pupil
 */
record FormPeople(Map<String, List<Pupil>> byUsername, Map<String, List<Pupil>> byName,
        Map<UUID, Set<RosterPeople.Named>> parents) {

    static FormPeople of(List<Pupil> pupils, Map<UUID, Set<RosterPeople.Named>> parents) {
        return new FormPeople(pupils.stream().filter(pupil -> !pupil.username().isBlank())
                .collect(Collectors.groupingBy(pupil -> plain(pupil.username()))),
                pupils.stream().collect(Collectors.groupingBy(pupil -> plain(pupil.name()))), parents);
    }

    /** The pupils it may mean: by user name, else by name. */
    List<Pupil> pupils(String username, String name) {
        return username.isEmpty() ? byName.getOrDefault(plain(name), List.of())
            : byUsername.getOrDefault(plain(username), List.of());
    }

    List<RosterPeople.Named> parents(Pupil of, String name) {
        return parents.getOrDefault(of.id().value(), Set.of()).stream()
            .filter(parent -> same(parent.name(), name)).toList();
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return ConsentForm.By.plain(name);
    }
}
