package org.exeat.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.incidents.evidence.EvidenceView;
import org.exeat.incidents.reports.FollowUpView;
import org.exeat.incidents.reports.Message;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Telling;

/**
 * A report, whole, as it was sent.
 *
 * @param number as people write it: R-0001
 * @param receivedOn the school's day
 * @param posted TODAY, THIS_WEEK, ON_DATE or NOT_SURE
 * @param postedOn the school's day, with ON_DATE
 * @param answered whether the reporter spoke last, and nobody said that they have read it
 * @param incident the incident it belongs to
 */
@Schema(name = "IncidentReportView")
public record ReportView(String id, String number, LocalDate receivedOn, String channel, String relation,
        String reporter, String status, String what, String toWhom, String byWhom, String where, String posted,
        LocalDate postedOn, List<String> platforms, List<String> links, String stillOnline, String danger,
        String imagery, String staffInvolved, boolean answered, String incident, List<EvidenceView> evidence,
        List<FollowUpView.MessageView> messages) {

    /**
     * That one.
     *
     * @param read up to which of the messages somebody said they have read them
     */
    static ReportView of(Report report, String reporter, List<EvidenceFile> files, List<Message> messages,
            int read) {
        Telling told = report.telling();
        return new ReportView(report.id().toString(), report.name(), report.receivedOn(), report.channel().name(),
                report.relation().name(), reporter, report.status().name(), told.what(), told.toWhom(), told.byWhom(),
                told.where(), told.posted().when().name(), told.posted().on().orElse(null), told.platforms(),
                told.links(), told.signs().stillOnline().name(), told.signs().danger().name(),
                told.signs().imagery().name(), told.signs().staffInvolved().name(),
                messages.size() > read && messages.get(messages.size() - 1).by() == Message.By.REPORTER,
                report.incident().map(UUID::toString).orElse(null),
                files.stream().map(EvidenceView::of).toList(),
                messages.stream().map(FollowUpView.MessageView::of).toList());
    }
}
