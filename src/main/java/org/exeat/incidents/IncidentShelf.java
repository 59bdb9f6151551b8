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
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Urgency;

/** Where incidents are found. Whoever may not see one finds nothing, as if there were none. */
@ApplicationScoped
public class IncidentShelf {

    private static final String WHAT = "incident";
    /** What lists show, what says from whom it is kept, and how long. */
    private static final List<EntryKind> LISTED = Trail.decidingAnd(EntryKind.GROUND, EntryKind.CONCERNS,
            EntryKind.HANDLER, EntryKind.ROUTE, EntryKind.HELD, EntryKind.HOLD_LIFTED, EntryKind.MERGED,
            EntryKind.ANSWER_READ, EntryKind.NAMED);

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

    /** The same for somebody who changes it and must have seen its newest state; one that was merged stays as it is. */
    public IncidentFile find(Colleague who, UUID id, Optional<Integer> seen) {
        IncidentFile file = find(who, id);
        if (seen.filter(version -> version != file.incident().version()).isPresent()) {
            throw new StaleException(WHAT);
        }
        if (file.incident().mergedInto().isPresent()) {
            throw RefusedException.because("INCIDENT_MERGED", Map.of("number", goingOn(file).incident().number()));
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
        IncidentFile now = goingOn(file);
        return facts.duty(who.school()).opens(who.account(), now.handling(), shutOut(who.school(), now));
    }

    /** Whether that person is in charge of it by their post, and not only one who works on it. */
    public boolean leads(Colleague who, IncidentFile file) {
        return facts.duty(who.school()).over(shutOut(who.school(), file)).contains(who.account());
    }

    /**
     * From whom it is kept: those it touches, and those whom a report named, until somebody lets them handle it. One
     * that was merged is kept from whom the one is kept in which it goes on.
     */
    public Set<AccountId> shutOut(SchoolId school, IncidentFile file) {
        return shutOut(facts.ties(school), goingOn(file));
    }

    /** Who sees an incident that those handle and that is kept from those. */
    public Set<AccountId> readers(SchoolId school, Set<AccountId> handling, Set<AccountId> shutOut) {
        return facts.duty(school).readers(handling, shutOut);
    }

    /** The incident in which that one goes on: itself, unless it was merged. */
    public IncidentFile goingOn(IncidentFile file) {
        return file.incident().mergedInto().flatMap(into -> incidents.find(file.incident().schoolId(), into))
                .map(this::file).orElse(file);
    }

    static Set<AccountId> shutOut(Ties ties, IncidentFile file) {
        return Stream.concat(ties.touched(file.people()).stream(), file.trail().named().stream())
                .collect(Collectors.toSet());
    }

    /** Whom its parties touch. */
    Set<AccountId> touched(SchoolId school, IncidentFile file) {
        return facts.ties(school).touched(file.people());
    }

    /** Those that person may see, in the order of every queue; merged ones where they go on. */
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
        Map<UUID, List<Entry>> entries = rows.entries(school, LISTED).stream().collect(Collectors.groupingBy(
                EntryEntity::incidentId, Collectors.mapping(EntryEntity::entry, Collectors.toList())));
        Ties ties = facts.ties(school);
        List<IncidentFile> all = incidents.all(school).stream().map(one -> new IncidentFile(one,
                parties.getOrDefault(one.id(), List.of()), handlers.getOrDefault(one.id(), List.of()),
                new Trail(entries.getOrDefault(one.id(), List.of())), List.of())).toList();
        Map<UUID, List<IncidentFile>> merged = all.stream().filter(file -> file.incident().mergedInto().isPresent())
                .collect(Collectors.groupingBy(file -> file.incident().mergedInto().orElseThrow()));
        return all.stream().filter(file -> file.incident().mergedInto().isEmpty())
                .sorted(Urgency.first(file -> file.incident().urgency(), file -> file.incident().dueOn()))
                .filter(file -> wanted.test(file, shutOut(ties, file)))
                .map(file -> file.with(merged.getOrDefault(file.incident().id(), List.of()))).toList();
    }

    /** The incident of that number, or the one in which it goes on, whoever asks. */
    Optional<IncidentFile> numbered(SchoolId school, int number) {
        return incidents.numbered(school, number).map(this::file).map(this::goingOn);
    }

    /** The incident with its whole chronology, and those of what was merged into it. */
    public IncidentFile file(IncidentEntity incident) {
        return alone(incident).with(incidents.mergedInto(incident.schoolId(), incident.id()).stream()
                .map(this::alone).toList());
    }

    private IncidentFile alone(IncidentEntity incident) {
        SchoolId school = incident.schoolId();
        return new IncidentFile(incident, rows.parties(school, incident.id()), rows.handlers(school, incident.id()),
                new Trail(rows.entries(school, incident.id()).stream().map(EntryEntity::entry).toList()), List.of());
    }
}
