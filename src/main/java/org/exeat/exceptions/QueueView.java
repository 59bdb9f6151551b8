package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the caller.
 *
 * @param waiting   what waits for their decision now, oldest first
 * @param asked     their own: drafts, what waits, and what is in force or will be
 * @param told      what they were told of as DSL, newest first
 * @param reminders what they are reminded of until it was dealt with, newest first
 * @param vacancies requests that nobody can decide; for administrators and the head
 */
public record QueueView(List<ExceptionLineView> waiting, List<ExceptionLineView> asked, List<ToldView> told,
        List<ReminderView> reminders, List<VacancyView> vacancies) {

    /**
     * What the caller is reminded of.
     *
     * @param occasion DECISION_DUE, END_NEAR, or EDITION_CHANGED: the edition in force does not
     *                 offer what holds on
     * @param since    the day from which on they are
     * @param day      when the decision is due, or the last day of what was granted
     */
    public record ReminderView(String occasion, LocalDate since, LocalDate day, ExceptionLineView request) {
    }

    /** What the DSL was told. */
    public record ToldView(String id, String number, Instant at, ExceptionView.DslNoteView note) {
    }

    /** A role that somebody must be given before so many requests can be decided. */
    public record VacancyView(String role, String roleLabel, long waiting) {
    }
}
