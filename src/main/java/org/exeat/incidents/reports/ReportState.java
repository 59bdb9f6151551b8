package org.exeat.incidents.reports;

/** Whether a report was sent. */
enum ReportState {
    DRAFT, RECEIVED
}
