package org.exeat.incidents.reports;

/** How a report arrived. */
public enum ReportChannel {
    /** Without an account. */
    OPEN,
    /** From somebody who works at the school. */
    STAFF
}
