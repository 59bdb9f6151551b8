package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Where incidents are found. Whoever may not see one finds nothing, as if there were none. */
@ApplicationScoped
public class IncidentShelf {

    private static final String WHAT = "incident";
    /** What lists show, and what says how long it is kept. */
    private static final List<EntryKind> LISTED = List.of(EntryKind.GROUND, EntryKind.CONCERNS, EntryKind.DECISION,
            EntryKind.ROUTE, EntryKind.CLOSED, EntryKind.HELD, EntryKind.HOLD_LIFTED);

    private final Incidents incidents;
    private final IncidentRows rows;
    private final DutyFacts facts;

    @Inject
    public IncidentShelf(Incidents incidents, IncidentRows rows, DutyFacts facts) {
        this.incidents = incidents;
        this.rows = rows;
        this.facts = facts;
    }

    protected IncidentShelf() {
        this(null, null, null);
    }

    /** The incident, if that person may see it. */
    public IncidentFile find(Colleague who, UUID id) {
        IncidentFile file = file(incidents.find(who.school(), id).orElseThrow(() -> new AbsentException(WHAT)));
        if (!opens(who, file)) {
            throw new AbsentException(WHAT);
        }
        return file;
    }

    /** The same for somebody who changes it and must have seen its newest state. */
    public IncidentFile find(Colleague who, UUID id, Optional<Integer> seen) {
        IncidentFile file = find(who, id);
        if (seen.filter(version -> version != file.incident().version()).isPresent()) {
            throw new StaleException(WHAT);
        }
        return file;
    }

    /** The same, and it must be open. */
    public IncidentFile open(Colleague who, UUID id, Optional<Integer> seen) {
        IncidentFile file = find(who, id, seen);
        if (!file.incident().open()) {
            throw RefusedException.because("INCIDENT_CLOSED");
        }
        return file;
    }

    boolean opens(Colleague who, IncidentFile file) {
        return facts.duty(who.school()).opens(who.account(), file.handling(), shutOut(who.school(), file.people()));
    }

    /** Whether that person is in charge of it by their post, and not only one who works on it. */
    public boolean leads(Colleague who, IncidentFile file) {
        return facts.duty(who.school()).over(shutOut(who.school(), file.people())).contains(who.account());
    }

    Set<AccountId> shutOut(SchoolId school, List<Party> parties) {
        return facts.ties(school).touched(parties);
    }

    /** Those that person may see, urgent ones first, then by the day they are due. */
    public List<IncidentFile> visible(Colleague who) {
        Duty duty = facts.duty(who.school());
        return those(who.school(), (file, shutOut) -> duty.opens(who.account(), file.handling(), shutOut));
    }

    /** Those that person is in charge of by their post, in the same order. */
    public List<IncidentFile> led(Colleague who) {
        Duty duty = facts.duty(who.school());
        return those(who.school(), (file, shutOut) -> duty.over(shutOut).contains(who.account()));
    }

    private List<IncidentFile> those(SchoolId school, BiPredicate<IncidentFile, Set<AccountId>> wanted) {
        var parties = rows.parties(school).stream().collect(Collectors.groupingBy(PartyEntity::incidentId));
        var handlers = rows.handlers(school).stream().collect(Collectors.groupingBy(HandlerEntity::incidentId));
        Ties ties = facts.ties(school);
        return withEntries(school, incidents.all(school).stream().map(one -> new IncidentFile(one,
                parties.getOrDefault(one.id(), List.of()), handlers.getOrDefault(one.id(), List.of()),
                new Trail(List.of()))).filter(file -> wanted.test(file, ties.touched(file.people()))).toList());
    }

    private List<IncidentFile> withEntries(SchoolId school, List<IncidentFile> files) {
        Map<UUID, List<EntryEntity>> entries = files.isEmpty() ? Map.of() : rows.entries(school,
                files.stream().map(file -> file.incident().id()).toList(),
                LISTED).stream()
                .collect(Collectors.groupingBy(EntryEntity::incidentId));
        return files.stream().map(file -> new IncidentFile(file.incident(), file.parties(), file.handlers(),
                new Trail(entries.getOrDefault(file.incident().id(), List.of()).stream().map(EntryEntity::entry)
                        .toList()))).toList();
    }

    /** The incident of that number, whoever asks. */
    Optional<IncidentFile> numbered(SchoolId school, int number) {
        return incidents.numbered(school, number).map(this::file);
    }

    /** The incident with its whole chronology. */
    public IncidentFile file(IncidentEntity incident) {
        SchoolId school = incident.schoolId();
        return new IncidentFile(incident, rows.parties(school, incident.id()), rows.handlers(school, incident.id()),
                new Trail(rows.entries(school, incident.id()).stream().map(EntryEntity::entry).toList()));
    }
}
