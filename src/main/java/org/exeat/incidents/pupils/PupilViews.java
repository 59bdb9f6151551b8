package org.exeat.incidents.pupils;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.exeat.incidents.IncidentView;
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
                .sorted(Comparator.comparing(Placed::at).reversed()).map(Placed::step).toList();
    }

    /** A step and where it stands: one of which only the day is kept stands after what was entered before it. */
    private record Placed(Instant at, PupilChronologyView.StepView step) {
    }

    private Stream<Placed> steps(IncidentFile file, Map<UUID, String> names) {
        var oldestFirst = new ArrayList<>(trails.chronology(file.trail(), names));
        Collections.reverse(oldestFirst);
        var placed = new ArrayList<Placed>();
        Instant last = Instant.EPOCH;
        for (IncidentView.EntryView entry : oldestFirst) {
            last = entry.day() != null && entry.at().isBefore(last) ? last : entry.at();
            placed.add(new Placed(last, new PupilChronologyView.StepView(file.incident().number(), entry)));
        }
        Collections.reverse(placed);
        return placed.stream();
    }
}
