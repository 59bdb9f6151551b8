package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.exeat.incidents.evidence.EvidenceView;
import org.exeat.policy.retention.DraftPeriod;

/**
 * A draft or report of a member of staff, for themselves.
 *
 * @param state DRAFT or RECEIVED
 * @param number as people write it; absent for a draft
 * @param draftKey under which files for it can be sent
 * @param urgent whether it is one that somebody must look at at once
 * @param savedOn the day on which a draft was last saved; absent for a report
 * @param incident the incident a draft is meant for
 * @param keptUntil the last day on which a draft is kept unless it is saved again; absent for a report
 */
public record StaffReportView(UUID id, int version, String state, String number, String draftKey, String what,
        String toWhom, String byWhom, String where, PostedView posted, List<String> platforms, List<String> links,
        String stillOnline, String danger, String imagery, String staffInvolved, List<EvidenceView> evidence,
        boolean urgent, UUID incident, LocalDate savedOn, LocalDate keptUntil) {

    /** When it was posted: the day only with ON_DATE. */
    public record PostedView(String when, LocalDate on) {
    }

    static StaffReportView of(ReportEntity report, String draftKey, List<EvidenceView> evidence) {
        Telling told = report.telling();
        boolean sent = report.state() == ReportState.RECEIVED;
        return new StaffReportView(report.id(), report.version(), report.state().name(),
                sent ? report.report().name() : null, sent ? null : draftKey, told.what(), told.toWhom(),
                told.byWhom(), told.where(),
                new PostedView(told.posted().when().name(), told.posted().on().orElse(null)), told.platforms(),
                told.links(), told.signs().stillOnline().name(), told.signs().danger().name(),
                told.signs().imagery().name(), told.signs().staffInvolved().name(), evidence,
                told.signs().answers().urgent(), report.meantFor().orElse(null), report.savedOn().orElse(null),
                report.savedOn().map(DraftPeriod::until).orElse(null));
    }
}
