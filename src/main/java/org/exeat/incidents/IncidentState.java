package org.exeat.incidents;

/** Whether somebody still works on an incident. */
enum IncidentState {
    OPEN, CLOSED
}
