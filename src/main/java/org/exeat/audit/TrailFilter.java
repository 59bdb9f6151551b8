package org.exeat.audit;

import java.util.List;

/**
 * Which part is asked for of what is on record about something.
 *
 * @param actions only these; empty for all
 * @param after only lines that follow on this place; null for the first page
 */
public record TrailFilter(List<String> actions, AuditQuestion.Place after) {

    public TrailFilter {
        actions = List.copyOf(actions);
    }
}
