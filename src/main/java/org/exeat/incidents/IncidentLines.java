package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.identity.StaffDirectory;
import org.exeat.schools.SchoolClock;

/** Shows incidents as lines of a list. */
@RequestScoped
public class IncidentLines {

    private final StaffDirectory staff;
    private final Assessments assessments;
    private final SchoolClock clock;

    @Inject
    public IncidentLines(StaffDirectory staff, Assessments assessments, SchoolClock clock) {
        this.staff = staff;
        this.assessments = assessments;
        this.clock = clock;
    }

    protected IncidentLines() {
        this(null, null, null);
    }

    public List<IncidentLineView> lines(List<IncidentFile> files) {
        Map<UUID, String> names = staff.names(files.stream().flatMap(file -> file.handlers().stream())
                .map(HandlerEntity::accountId).toList());
        return files.stream().map(file -> line(file, names, assessments.of(file))).toList();
    }

    IncidentLineView line(IncidentFile file, Map<UUID, String> names, Assessment assessment) {
        IncidentEntity it = file.incident();
        LocalDate opened = LocalDate.ofInstant(it.openedAt(), clock.zone(it.schoolId()));
        boolean undecided = file.trail().decision().isEmpty();
        return new IncidentLineView(it.id().toString(), it.number(), it.title(), it.state().name(), opened,
                it.dueOn(), it.open() && undecided && clock.today(it.schoolId()).isAfter(it.dueOn()), it.urgent(),
                file.handlers().stream().map(one -> names.getOrDefault(one.accountId(), "")).sorted().toList(),
                assessment.advice().verdict().name(),
                file.trail().decision().map(entry -> entry.get("verdict")).orElse(null), mergedInto(file.trail()));
    }

    private static IncidentLineView.LinkView mergedInto(Trail trail) {
        return trail.last(EntryKind.MERGED).map(entry -> new IncidentLineView.LinkView(entry.get("incident"),
                entry.get("number"))).orElse(null);
    }
}
