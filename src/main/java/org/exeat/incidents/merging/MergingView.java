package org.exeat.incidents.merging;

import java.time.LocalDate;
import java.util.List;
import org.exeat.incidents.IncidentLineView;

/**
 * What would become of two incidents if the other were merged into this one. Both stay as they are until somebody does.
 *
 * @param version the version of the one that would go on
 * @param line that one
 * @param otherVersion the version of the one that would end
 * @param other that one
 * @param reports the numbers of the reports that would come along
 * @param parties the names of those who would be named here too
 * @param concerns the concerns that would be added
 * @param actions what is still to be done and would be planned here
 * @param dueOn the school's day by which somebody should have decided then
 * @param held whether a hold would come along, beside that of this one if it is held too
 * @param gaining the names of those who would work on it and see what they cannot see now
 * @param losing the names of those who work on either and would see neither
 */
public record MergingView(int version, IncidentLineView line, int otherVersion, IncidentLineView other,
        List<String> reports, List<String> parties, List<String> concerns, List<String> actions, LocalDate dueOn,
        boolean held, List<String> gaining, List<String> losing) {
}
