package org.exeat.incidents.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.PartyEntity;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.Kept;
import org.exeat.policy.retention.Period;
import org.exeat.policy.retention.RecordType;
import org.exeat.schools.SchoolClock;

/** Tells until when incidents are kept. */
@ApplicationScoped
public class Keepings {

    private final RetentionDesk periods;
    private final RosterPeople people;
    private final SchoolClock clock;

    @Inject
    public Keepings(RetentionDesk periods, RosterPeople people, SchoolClock clock) {
        this.periods = periods;
        this.people = people;
        this.clock = clock;
    }

    protected Keepings() {
        this(null, null, null);
    }

    /**
     * A closed incident and until when it is kept.
     *
     * @param closedOn the school-local day it was closed
     * @param held whether it is kept whatever its time
     * @param over whether its time is over
     */
    record Keeping(IncidentFile file, LocalDate closedOn, Kept kept, boolean held, boolean over) {

        /** Whether it may be disposed of now. */
        boolean disposable() {
            return over && !held;
        }

        /** The numbers of those that were merged into it, which go with it. */
        List<String> merged() {
            return file.merged().stream().map(one -> one.incident().number()).toList();
        }
    }

    /** For those of these incidents that are closed. */
    List<Keeping> of(SchoolId school, List<IncidentFile> files) {
        Map<RecordType, Period> settled = periods.all(school).stream().collect(Collectors.toMap(
                RetentionDesk.Settled::type, RetentionDesk.Settled::period));
        List<IncidentFile> closed = files.stream().filter(file -> !file.incident().open()).toList();
        Set<UUID> parents = parents(school, closed);
        LocalDate today = clock.today(school);
        return closed.stream().map(file -> {
            LocalDate on = closedOn(file);
            Kept kept = Kept.of(RecordType.of(file.trail().concerns(), file.taken()), settled, on,
                    bornBy(file, parents));
            return new Keeping(file, on, kept, file.trail().hold().isPresent(), kept.over(today));
        }).toList();
    }

    private LocalDate closedOn(IncidentFile file) {
        return LocalDate.ofInstant(file.trail().last(EntryKind.CLOSED).orElseThrow().at(),
                clock.zone(file.incident().schoolId()));
    }

    /** The children in it; whoever is neither staff nor a parent counts as a child. */
    private static List<Optional<LocalDate>> bornBy(IncidentFile file, Set<UUID> parents) {
        return file.parties().stream().filter(row -> row.party().account().isEmpty()
                && row.party().person().filter(parents::contains).isEmpty()).map(PartyEntity::bornBy).toList();
    }

    private Set<UUID> parents(SchoolId school, List<IncidentFile> files) {
        return people.some(school, files.stream().flatMap(file -> file.parties().stream())
                .flatMap(row -> row.party().person().stream()).map(PersonId::new).toList()).values().stream()
                .filter(person -> person.kind() == RosterPeople.Kind.PARENT).map(person -> person.id().value())
                .collect(Collectors.toSet());
    }
}
