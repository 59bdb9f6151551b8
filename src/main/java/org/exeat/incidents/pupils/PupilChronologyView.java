package org.exeat.incidents.pupils;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.incidents.IncidentLineView;
import org.exeat.incidents.IncidentView;

/**
 * What is on record about one pupil: the incidents they are in, and all entries of those and of what was merged into
 * them, newest first.
 *
 * @param year the pupil's year group, or null
 */
public record PupilChronologyView(String id, String name, String year, List<PartView> incidents,
        List<StepView> entries) {

    /**
     * An incident the pupil is in.
     *
     * @param roles as what: TARGET, ALLEGED, WITNESS or REPORTER
     */
    @Schema(name = "PupilIncidentView")
    public record PartView(IncidentLineView line, List<String> roles) {
    }

    /**
     * An entry, and of which incident.
     *
     * @param incident its number
     */
    @Schema(name = "PupilEntryView")
    public record StepView(String incident, IncidentView.EntryView entry) {
    }
}
