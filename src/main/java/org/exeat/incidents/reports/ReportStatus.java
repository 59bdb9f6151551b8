package org.exeat.incidents.reports;

/** What the reporter is told of a report. */
public enum ReportStatus {
    RECEIVED, BEING_LOOKED_AT, CLOSED
}
