package org.exeat.exceptions;

import java.time.Instant;
import java.util.List;

/**
 * What waits for the caller.
 *
 * @param waiting   what waits for their decision now, oldest first
 * @param asked     their own: drafts, what waits, and what is in force or will be
 * @param told      what they were told of as DSL, newest first
 * @param vacancies requests that nobody can decide; for administrators and the head
 */
public record QueueView(List<ExceptionLineView> waiting, List<ExceptionLineView> asked, List<ToldView> told,
        List<VacancyView> vacancies) {

    /** What the DSL was told. */
    public record ToldView(String id, String number, Instant at, ExceptionView.DslNoteView note) {
    }

    /** A role that somebody must be given before so many requests can be decided. */
    public record VacancyView(String role, String roleLabel, long waiting) {
    }
}
