package org.exeat.audit;

import java.util.List;

/**
 * Which lines on some subjects are asked for, and from which place on.
 *
 * @param actions only these; empty for all
 * @param after only lines that follow on this place; null for the first page
 */
public record TrailFilter(List<String> actions, AuditQuestion.Place after) {

    public TrailFilter {
        actions = List.copyOf(actions);
    }
}
