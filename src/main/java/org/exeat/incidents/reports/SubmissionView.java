package org.exeat.incidents.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * That a report of staff was received.
 *
 * @param number as people write it
 * @param urgent whether it is one that somebody must look at at once
 * @param readWhen when reports are read, by language
 * @param contacts whom to call now
 */
public record SubmissionView(UUID id, String number, boolean urgent, Map<String, String> readWhen,
        List<Guidance.Contact> contacts) {

    /** Of a report that was sent, with what the school tells whoever reports. */
    public static SubmissionView of(StaffReportView report, Guidance guidance) {
        return new SubmissionView(report.id(), report.number(), report.urgent(), guidance.readWhen(),
                guidance.contacts());
    }
}
