package org.exeat.incidents;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for somebody who takes reports up, and the incidents they may see. */
public record TriageQueueView(List<WaitingReportView> reports, List<IncidentLineView> incidents) {

    /**
     * A report that waits.
     *
     * @param number as people write it: R-0001
     * @param urgent whether safeguarding comes first
     * @param danger whether somebody said that there is danger, or a threat to life was recognised
     * @param concerns what it raises, by its answers, its words or what its reporter wrote later
     * @param what the beginning of what happened
     * @param channel OPEN or STAFF
     * @param answered whether the reporter wrote on it and nobody wrote back
     * @param related the incidents it may belong to
     * @param alike other reports that wait and may tell of the same
     */
    public record WaitingReportView(String id, String number, LocalDate receivedOn, LocalDate dueOn, boolean overdue,
            boolean urgent, boolean danger, List<String> concerns, String what, String channel, boolean answered,
            List<RelatedView> related, List<AlikeView> alike) {
    }

    /** Another report that waits. */
    @Schema(name = "AlikeReportView")
    public record AlikeView(String id, String number) {
    }

    /**
     * An incident it may belong to.
     *
     * @param why SAME_LINK or SAME_PUPIL
     * @param closedOn the school's day it was closed; absent while it is open
     */
    @Schema(name = "RelatedIncidentView")
    public record RelatedView(String id, String number, String why, LocalDate closedOn) {
    }
}
