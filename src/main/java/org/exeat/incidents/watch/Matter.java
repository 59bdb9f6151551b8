package org.exeat.incidents.watch;

/** What somebody is told of. */
enum Matter {
    /** A report that nobody took up by its day. */
    REPORT_LATE,
    /** An incident in which nobody decided by its day. */
    INCIDENT_LATE,
    /** An incident in which a route that is due was not taken by its day, though it was decided. */
    ROUTE_LATE,
    /** Something that was to be done by a day. */
    ACTION_LATE,
    /** A closed incident that is to be looked at again. */
    REVIEW_DUE,
    /** A closed incident whose reporter has written what cannot wait: it is to be opened again. */
    REOPENING_DUE,
    /** Somebody let themselves into an incident. */
    GLASS_BROKEN
}
