package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;

/** What a reporter sees of a report. */
record FollowUp(ReportStatus status, LocalDate receivedOn, List<Message> messages) {
}
