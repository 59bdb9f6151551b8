package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.SchoolId;

/** Who answers for what, incident by incident and report by report: what reminders go by. */
@ApplicationScoped
public class Charges {

    private static final List<EntryKind> TOLD = Trail.decidingAnd(EntryKind.ACTION, EntryKind.ACTION_DONE,
            EntryKind.ACTION_DROPPED, EntryKind.NOTE, EntryKind.HANDLER, EntryKind.CONCERNS, EntryKind.ROUTE,
            EntryKind.NAMED);

    private final IncidentShelf shelf;
    private final Incidents incidents;
    private final IncidentRows rows;
    private final DutyFacts facts;
    private final Reports reports;
    private final Weighing weighing;

    @Inject
    public Charges(IncidentShelf shelf, Incidents incidents, IncidentRows rows, DutyFacts facts, Reports reports,
            Weighing weighing) {
        this.shelf = shelf;
        this.incidents = incidents;
        this.rows = rows;
        this.facts = facts;
        this.reports = reports;
        this.weighing = weighing;
    }

    protected Charges() {
        this(null, null, null, null, null, null);
    }

    /** Those of incidents that are open, or that are closed and to be looked at again by that day. */
    public List<Charge> standing(SchoolId school, LocalDate day) {
        List<IncidentEntity> standing = incidents.standing(school, day);
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Entry>> entries = rows.entries(school, TOLD).stream().collect(Collectors.groupingBy(
                EntryEntity::incidentId, Collectors.mapping(EntryEntity::entry, Collectors.toList())));
        Duty duty = facts.duty(school);
        Ties ties = facts.ties(school);
        return standing.stream().map(one -> new IncidentFile(one, rows.parties(school, one.id()),
                rows.handlers(school, one.id()), new Trail(entries.getOrDefault(one.id(), List.of())), List.of()))
                .map(file -> Charge.of(file, duty, ties)).toList();
    }

    /** Those of reports that wait since before that day. */
    public List<ReportCharge> waiting(SchoolId school, LocalDate day) {
        List<Report> waiting = reports.waiting(school, day);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Duty duty = facts.duty(school);
        return weighing.of(school, waiting).stream().map(one -> new ReportCharge(one, duty.triaging(one.named()),
                duty.over(one.named()))).toList();
    }

    /** That of one incident, whatever its state; where it was merged, of the one in which it goes on. */
    public Optional<Charge> of(SchoolId school, UUID incident) {
        return incidents.find(school, incident).map(shelf::file).map(shelf::goingOn)
                .map(file -> Charge.of(file, facts.duty(school), facts.ties(school)));
    }

    /** Where anything stands or waits. */
    public Set<SchoolId> schools() {
        return Stream.concat(incidents.schoolsStanding().stream(), reports.schoolsWaiting().stream())
                .collect(Collectors.toSet());
    }
}
