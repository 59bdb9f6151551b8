package org.exeat.audit;

import java.util.List;

/**
 * Which lines on some subjects are asked for, newest first.
 *
 * @param subjects on any of these, at least one
 * @param since none older than the oldest line on these; empty for all
 */
record SubjectQuestion(List<String> subjects, List<String> since, TrailFilter filter) {

    SubjectQuestion {
        subjects = List.copyOf(subjects);
        since = List.copyOf(since);
    }
}
