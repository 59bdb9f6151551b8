package org.exeat.incidents.pupils;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentLineView;
import org.exeat.incidents.IncidentLines;
import org.exeat.incidents.TrailViews;

/** Shows the chronology of a pupil. */
@RequestScoped
public class PupilViews {

    private final IncidentLines lines;
    private final TrailViews trails;
    private final StaffDirectory staff;

    @Inject
    public PupilViews(IncidentLines lines, TrailViews trails, StaffDirectory staff) {
        this.lines = lines;
        this.trails = trails;
        this.staff = staff;
    }

    protected PupilViews() {
        this(null, null, null);
    }

    PupilChronologyView view(PupilChronologies.PupilRecord found) {
        var pupil = found.pupil();
        UUID id = pupil.id().value();
        return new PupilChronologyView(id.toString(), pupil.name(), pupil.year().map(Enum::name).orElse(null),
                parts(found.files(), id), steps(found.files()));
    }

    private List<PupilChronologyView.PartView> parts(List<IncidentFile> files, UUID id) {
        List<IncidentLineView> shown = lines.lines(files);
        return IntStream.range(0, files.size()).mapToObj(at -> new PupilChronologyView.PartView(shown.get(at),
                files.get(at).parties().stream().map(row -> row.party())
                        .filter(party -> party.person().filter(id::equals).isPresent())
                        .map(party -> party.role().name()).toList())).toList();
    }

    private List<PupilChronologyView.StepView> steps(List<IncidentFile> files) {
        Map<UUID, String> names = staff.names(files.stream().flatMap(file -> file.accounts().stream())
                .distinct().toList());
        return files.stream().flatMap(IncidentFile::all).flatMap(file -> steps(file, names))
                .sorted(Comparator.comparing((PupilChronologyView.StepView step) -> step.entry().at()).reversed())
                .toList();
    }

    private Stream<PupilChronologyView.StepView> steps(IncidentFile file, Map<UUID, String> names) {
        return trails.chronology(file.trail(), names).stream()
                .map(entry -> new PupilChronologyView.StepView(file.incident().number(), entry));
    }
}
