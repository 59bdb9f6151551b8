package org.exeat.incidents;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.reports.Report;

/**
 * By what an incident is known again. Who reported is left out: two incidents are not alike because one person told of
 * both.
 *
 * @param links the places to which its reports link
 * @param ids who is in it, of the roster and of the staff
 * @param names the plain full names of those, and of those whom its reports name
 * @param text what its reports say, plain
 */
record Traits(Set<String> links, Set<UUID> ids, Set<String> names, String text) {

    static Traits of(IncidentFile file, List<Report> reports) {
        List<Party> people = file.people().stream().filter(party -> party.role() != PartyRole.REPORTER).toList();
        return new Traits(
                reports.stream().flatMap(report -> Relatedness.links(report).stream()).collect(Collectors.toSet()),
                people.stream().flatMap(party -> Stream.concat(party.person().stream(), party.account().stream()))
                        .collect(Collectors.toSet()),
                Stream.concat(people.stream().flatMap(Traits::name),
                        reports.stream().flatMap(Relatedness::names)).collect(Collectors.toSet()),
                reports.stream().map(Relatedness::text).collect(Collectors.joining(" | ")));
    }

    /** Of somebody matched, whatever it is; else only what looks like a name, for "a pupil" is nobody. */
    private static Stream<String> name(Party party) {
        boolean matched = party.person().isPresent() || party.account().isPresent();
        return matched ? Stream.of(party.name()).map(Names::plain).filter(name -> name.contains(" "))
                : Relatedness.fullName(party.name());
    }

    /** What it has in common with another. */
    List<Shared.What> shared(Traits other) {
        return Stream.of(Shared.What.values()).filter(has(other)).toList();
    }

    private Predicate<Shared.What> has(Traits other) {
        return what -> switch (what) {
            case LINK -> !Collections.disjoint(links, other.links);
            case PERSON -> !Collections.disjoint(ids, other.ids) || !Collections.disjoint(names, other.names)
                    || tells(other) || other.tells(this);
        };
    }

    /** Whether its reports name somebody whom the other names. */
    private boolean tells(Traits other) {
        return other.names.stream().anyMatch(name -> Names.in(text, name));
    }
}
