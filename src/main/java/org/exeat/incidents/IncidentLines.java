package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.SchoolClock;

/** Shows incidents as lines of a list. */
@RequestScoped
public class IncidentLines {

    private final StaffDirectory staff;
    private final Assessments assessments;
    private final SchoolClock clock;
    private final LastAnswers answers;

    @Inject
    public IncidentLines(StaffDirectory staff, Assessments assessments, SchoolClock clock, LastAnswers answers) {
        this.staff = staff;
        this.assessments = assessments;
        this.clock = clock;
        this.answers = answers;
    }

    protected IncidentLines() {
        this(null, null, null, null);
    }

    public List<IncidentLineView> lines(List<IncidentFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<LastAnswer> last = answers.all(files.get(0).incident().schoolId());
        Map<UUID, String> names = staff.names(files.stream().flatMap(file -> file.handlers().stream())
                .map(HandlerEntity::accountId).toList());
        return files.stream().map(file -> line(file, names, assessments.of(file),
                file.answered(last))).toList();
    }

    /** The reports on which the reporter spoke last. */
    Set<UUID> answered(SchoolId school) {
        return answers.all(school).stream().map(LastAnswer::report).collect(Collectors.toSet());
    }

    IncidentLineView line(IncidentFile file, Map<UUID, String> names, Assessment assessment, boolean answered) {
        IncidentEntity it = file.incident();
        LocalDate opened = LocalDate.ofInstant(it.openedAt(), clock.zone(it.schoolId()));
        boolean awaited = it.open() && (file.trail().decision().isEmpty() || assessment.owes(file.trail()));
        return new IncidentLineView(it.id().toString(), it.number(), it.title(), it.state().name(), opened,
                it.dueOn(), awaited, awaited && clock.today(it.schoolId()).isAfter(it.dueOn()),
                it.urgency().cannotWait(), it.urgency() == Urgency.DANGER,
                file.handlers().stream().map(one -> names.getOrDefault(one.accountId(), "")).sorted().toList(),
                assessment.advice().verdict().name(),
                file.trail().decision().map(entry -> entry.get("verdict")).orElse(null), answered,
                file.alarming(), mergedInto(file.trail()));
    }

    private static IncidentLineView.LinkView mergedInto(Trail trail) {
        return trail.last(EntryKind.MERGED).map(entry -> new IncidentLineView.LinkView(entry.get("incident"),
                entry.get("number"))).orElse(null);
    }
}
