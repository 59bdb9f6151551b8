package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.offsite.ReportAnswers;

/**
 * A report that was received.
 *
 * @param reporter the account of the member of staff who sent it; nobody for an open one
 * @param receivedOn the school's day
 * @param incident the incident it belongs to, once somebody has taken it up
 */
public record Report(UUID id, int number, ReportChannel channel, ReportStatus status, Optional<UUID> reporter,
        Relation relation, Telling telling, LocalDate receivedOn, Optional<UUID> incident) {

    /** As people write it: R-0001. */
    public String name() {
        return String.format(Locale.ROOT, "R-%04d", number);
    }

    /** How the audit trail names it. */
    public String subject() {
        return subject(id);
    }

    /** The same of the report with that id. */
    public static String subject(UUID id) {
        return "incident-report:" + id;
    }

    /** What was answered to the questions that matter at once. */
    public ReportAnswers answers() {
        return telling.signs().answers();
    }
}
