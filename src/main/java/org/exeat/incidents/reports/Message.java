package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A message about a report.
 *
 * @param account who wrote it for the school; nobody for the reporter
 * @param on the school's day
 */
public record Message(By by, Optional<UUID> account, LocalDate on, String text) {

    /** Which side wrote it. */
    public enum By { REPORTER, SCHOOL }
}
