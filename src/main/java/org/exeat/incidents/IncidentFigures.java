package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Ground;
import org.exeat.policy.offsite.GroundKind;
import org.exeat.policy.offsite.Grounds;
import org.exeat.schools.SchoolClock;

/**
 * What is counted of the incidents of a school. Here alone need to know is set aside, as nothing but numbers leaves it,
 * and those only once small ones are suppressed: a count that left out the incidents of whoever asks would tell them,
 * beside somebody else's, that there is one that touches them.
 */
@ApplicationScoped
public class IncidentFigures {

    private static final List<EntryKind> COUNTED = Trail.decidingAnd(EntryKind.GROUND);

    private final Incidents incidents;
    private final IncidentRows rows;
    private final Assessments assessments;
    private final SchoolClock clock;

    @Inject
    public IncidentFigures(Incidents incidents, IncidentRows rows, Assessments assessments, SchoolClock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.assessments = assessments;
        this.clock = clock;
    }

    protected IncidentFigures() {
        this(null, null, null, null);
    }

    /** Of all of them; one that was merged counts with the one in which it goes on. */
    public List<IncidentFigure> of(SchoolId school) {
        Map<UUID, List<Entry>> entries = rows.entries(school, COUNTED).stream().collect(Collectors.groupingBy(
                EntryEntity::incidentId, Collectors.mapping(EntryEntity::entry, Collectors.toList())));
        Function<IncidentFile, Grounds> grounds = assessments.grounds(school);
        return incidents.all(school).stream().filter(one -> one.mergedInto().isEmpty())
                .map(one -> new IncidentFile(one, List.of(), List.of(),
                        new Trail(entries.getOrDefault(one.id(), List.of())), List.of()))
                .map(file -> figure(file.incident(), file.trail(), grounds.apply(file))).toList();
    }

    private IncidentFigure figure(IncidentEntity one, Trail trail, Grounds grounds) {
        Set<GroundKind> held = trail.answers(grounds).entrySet().stream()
                .filter(each -> each.getValue() == Answer.YES)
                .flatMap(each -> grounds.find(each.getKey()).stream()).map(Ground::kind).collect(Collectors.toSet());
        return new IncidentFigure(LocalDate.ofInstant(one.openedAt(), clock.zone(one.schoolId())), one.outcome(),
                trail.verdict(), held);
    }
}
